package cn.duban.complaint.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Who may know whom: modules, features, and what each layer may touch (style guide §2, 1–4). */
final class LayerRules {
  /** Web uses EJB uses domain; nothing back. */
  static final ArchRule MODULES_POINT_INWARDS =
      noClasses()
          .that()
          .resideInAnyPackage("..domain..", "..ejb..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("cn.duban..web..")
          .as("2. domain and ejb know nothing of web");

  /** Rule 1. */
  static final ArchRule DOMAIN_IS_PURE =
      classes()
          .that()
          .resideInAPackage("..domain..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "..complaint..domain..",
              "java.lang..",
              "java.math..",
              "java.time..",
              "java.util",
              "java.util.function..",
              "java.util.regex..",
              "java.util.stream..",
              "java.io..",
              "java.nio.charset..",
              "java.security..",
              "java.text..",
              "jakarta.persistence..",
              "jakarta.validation..",
              "org.jspecify..")
          .as("1. the domain knows itself, Java and the persistence annotations");

  /** Rule 2. */
  static final ArchRule FEATURES_KEEP_THEIR_ORDER =
      classes()
          .that(
              DescribedPredicate.<JavaClass>describe(
                  "belong to a feature", type -> Features.of(type).isPresent()))
          .should(useOnlyEarlierFeatures())
          .as("2. a feature uses only those before it");

  /** Rule 3. */
  static final ArchRule WEB_SEES_NO_PERSISTENCE =
      classes()
          .that()
          .resideInAPackage("..complaint..web..")
          .should(
              not(
                  dependOnClassesThat(
                      DescribedPredicate.describe(
                          "are entities, repositories or the database",
                          target ->
                              Kinds.isEntity(target)
                                  || Kinds.isRepository(target)
                                  || Kinds.isEntityManager(target)
                                  || target.getPackageName().startsWith("java.sql")))))
          .as("3. web sees boundaries, commands, rows, values and enums");

  /** Rule 4, first half. */
  static final ArchRule ONLY_JPA_CLASSES_QUERY =
      classes()
          .that()
          .resideInAnyPackage("..domain..", "..ejb..", "..web..")
          .and()
          .haveSimpleNameNotStartingWith("Jpa")
          .should(
              not(
                  dependOnClassesThat(
                      DescribedPredicate.describe("query", Kinds::isEntityManager))))
          .as("4. only Jpa classes touch the entity manager");

  /** Rule 4, second half. */
  static final ArchRule JPA_CLASSES_HIDE =
      classes()
          .that()
          .resideInAPackage("..ejb..")
          .and()
          .haveSimpleNameStartingWith("Jpa")
          .should()
          .bePackagePrivate()
          .as("4. Jpa classes are package-private");

  /** Rule 4, third part. */
  static final ArchRule ONLY_JPA_CLASSES_ARE_REPOSITORIES =
      classes()
          .that()
          .resideInAnyPackage("..ejb..", "..web..")
          .and()
          .areNotInterfaces()
          .and()
          .implement(
              DescribedPredicate.describe("a repository or query", Kinds::isRepositoryByName))
          .should()
          .haveSimpleNameStartingWith("Jpa")
          .as("4. only Jpa classes implement repositories and queries");

  private LayerRules() {}

  private static ArchCondition<JavaClass> useOnlyEarlierFeatures() {
    return new ArchCondition<>("use only earlier features") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        var own = Features.of(type).orElseThrow();
        if (!Features.isKnown(own)) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + ": no such feature"));
        }
        for (var dependency : type.getDirectDependenciesFromSelf()) {
          var other = Features.of(dependency.getTargetClass());
          if (other.isPresent() && Features.isLater(other.get(), own)) {
            events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
          }
        }
      }
    };
  }
}
