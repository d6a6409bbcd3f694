package cn.duban.complaint.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
  private static final String ROOT = "cn.duban.complaint";

  /** All three modules, as they are packed into the EAR. */
  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  private static final JavaClasses TESTS =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/bad/"))
          .importPaths(
              Stream.of("complaint-domain", "complaint-ejb", "complaint-web")
                  .map(module -> Path.of("..", module, "target", "test-classes"))
                  .filter(path -> path.toFile().isDirectory())
                  .toList());

  @TestFactory
  Stream<DynamicTest> theProductKeepsEveryRule() {
    return tests(ArchitectureRules.OF_THE_PRODUCT, PRODUCT);
  }

  @TestFactory
  Stream<DynamicTest> theTestsKeepEveryRule() {
    return tests(ArchitectureRules.OF_THE_TESTS, TESTS);
  }

  @TestFactory
  Stream<DynamicTest> everyRuleBites() {
    return Stream.of(ArchitectureRules.OF_THE_PRODUCT, ArchitectureRules.OF_THE_TESTS)
        .flatMap(rules -> rules.entrySet().stream())
        .map(
            entry ->
                dynamicTest(
                    entry.getValue().getDescription(),
                    () -> assertThat(hasSeenFail(entry.getKey(), entry.getValue())).isTrue()));
  }

  @Test
  void givenAllRules_whenBadClassesAreListed_thenEachRuleHasItsOwnAndNoneIsLeftOver() {
    var rules = new TreeSet<>(ArchitectureRules.OF_THE_PRODUCT.keySet());
    rules.addAll(ArchitectureRules.OF_THE_TESTS.keySet());
    assertThat(badFolders()).isEqualTo(rules);
  }

  private static Stream<DynamicTest> tests(Map<String, ArchRule> rules, JavaClasses classes) {
    return rules.values().stream()
        .map(rule -> dynamicTest(rule.getDescription(), () -> rule.check(classes)));
  }

  private static boolean hasSeenFail(String folder, ArchRule rule) {
    var bad = new ClassFileImporter().importPackages(ROOT + ".bad." + folder);
    return rule.evaluate(bad).hasViolation();
  }

  private static Set<String> badFolders() {
    var folders = new TreeSet<String>();
    for (var type : new ClassFileImporter().importPackages(ROOT + ".bad")) {
      folders.add(type.getPackageName().substring((ROOT + ".bad.").length()).split("\\.", 2)[0]);
    }
    return folders;
  }
}
