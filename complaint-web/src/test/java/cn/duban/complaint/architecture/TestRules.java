package cn.duban.complaint.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.platform.commons.annotation.Testable;

/** How tests are named and what they do not do (style guide §2, 13). */
final class TestRules {
  /** Rule 13. */
  static final ArchRule TESTS_ARE_NAMED =
      classes()
          .that(DescribedPredicate.describe("have tests", TestRules::hasTests))
          .and()
          .areTopLevelClasses()
          .should()
          .haveNameMatching(".*(Test|IT)")
          .as("13. test classes end in Test, ScenarioTest, IT or BrowserIT");

  /** Rule 13. */
  static final ArchRule NO_SLEEP =
      noClasses().should().callMethod(Thread.class, "sleep", long.class).as("13. no sleeping");

  private TestRules() {}

  private static boolean hasTests(JavaClass type) {
    return type.getMethods().stream()
        .anyMatch(
            method ->
                method.isAnnotatedWith(Testable.class)
                    || method.isMetaAnnotatedWith(Testable.class));
  }
}
