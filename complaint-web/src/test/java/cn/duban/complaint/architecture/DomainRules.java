package cn.duban.complaint.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.util.Set;

/** How the model is built (style guide §2, 5, 6, 12). */
final class DomainRules {
  /** Rule 5: an entity changes by verbs. */
  static final ArchRule ENTITIES_HAVE_NO_SETTERS =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Entity.class)
          .should()
          .haveNameMatching("set[A-Z].*")
          .as("5. an entity has no setters");

  /** Rule 5: an entity is born by a factory. */
  static final ArchRule ENTITIES_HIDE_THEIR_CONSTRUCTORS =
      constructors()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Entity.class)
          .should()
          .beProtected()
          .orShould()
          .bePrivate()
          .as("5. an entity's constructors are protected or private");

  /** Rule 5: at least one static factory. */
  static final ArchRule ENTITIES_HAVE_A_FACTORY =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .should(haveAStaticFactory())
          .as("5. an entity has a static factory");

  /** Rule 5: other aggregates by number. */
  static final ArchRule RELATIONS_STAY_IN_THE_PACKAGE =
      fields()
          .that()
          .areAnnotatedWith(OneToMany.class)
          .or()
          .areAnnotatedWith(ManyToOne.class)
          .or()
          .areAnnotatedWith(OneToOne.class)
          .or()
          .areAnnotatedWith(ManyToMany.class)
          .should(relateToTheSamePackage())
          .as("5. relations stay in the package")
          .allowEmptyShould(true); // aggregates may have none

  /** Rule 6. */
  static final ArchRule VALUES_KNOW_NO_DATABASE =
      classes()
          .that()
          .resideInAPackage("..domain..")
          .and(
              DescribedPredicate.describe(
                  "are records or enums", type -> type.isRecord() || type.isEnum()))
          .should()
          .onlyDependOnClassesThat()
          .resideOutsideOfPackage("jakarta.persistence..")
          .as("6. records and enums have no persistence annotation");

  /** Rule 6. */
  static final ArchRule CONVERTERS_ARE_PUBLIC =
      classes()
          .that()
          .implement(AttributeConverter.class)
          .should()
          .bePublic()
          .andShould(sitBesideTheirValue())
          .as("6. converters are public and sit beside their value");

  /** Rule 12. */
  static final ArchRule ONE_DOMAIN_EXCEPTION =
      classes()
          .that()
          .resideInAPackage("..domain..")
          .and()
          .areAssignableTo(Throwable.class)
          .should()
          .haveSimpleName("RuleViolation")
          .as("12. RuleViolation is the only exception of the domain");

  /** Rule 12. */
  static final ArchRule DOMAIN_THROWS_LITTLE =
      codeUnits()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage("..domain..")
          .should(makeOnlyKnownExceptions())
          .as("12. the domain throws RuleViolation, IllegalArgument- or IllegalStateException");

  /** Rule 12. */
  static final ArchRule NO_CHECKED_EXCEPTIONS =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .resideInAnyPackage("..domain..", "..ejb..")
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .should(
              new ArchCondition<JavaMethod>("declare no checked exception") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                  for (var thrown : method.getExceptionTypes()) {
                    if (!thrown.toErasure().isAssignableTo(RuntimeException.class)) {
                      events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                    }
                  }
                }
              })
          .as("12. public methods declare no checked exception");

  private static final Set<String> EXCEPTIONS =
      Set.of(
          "RuleViolation",
          "IllegalArgumentException",
          "IllegalStateException",
          "IncompatibleClassChangeError"); // the compiler's, in a switch over an enum

  private DomainRules() {}

  private static ArchCondition<JavaClass> haveAStaticFactory() {
    return new ArchCondition<>("have a static method that returns it") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean has =
            type.getMethods().stream()
                .anyMatch(
                    method ->
                        method.getModifiers().contains(JavaModifier.STATIC)
                            && !method.getModifiers().contains(JavaModifier.PRIVATE)
                            && method.getRawReturnType().equals(type));
        if (!has) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " has no factory"));
        }
      }
    };
  }

  private static ArchCondition<JavaField> relateToTheSamePackage() {
    return new ArchCondition<>("relate to classes of the same package") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        for (var target : field.getType().getAllInvolvedRawTypes()) {
          var foreign =
              target.getPackageName().contains(".domain.")
                  && !target.getPackage().equals(field.getOwner().getPackage());
          if (foreign) {
            events.add(SimpleConditionEvent.violated(field, field.getFullName()));
          }
        }
      }
    };
  }

  private static ArchCondition<JavaClass> sitBesideTheirValue() {
    return new ArchCondition<>("sit beside their value") {
      @Override
      public void check(JavaClass converter, ConditionEvents events) {
        for (var type : converter.getInterfaces()) {
          if (type instanceof JavaParameterizedType parameterized
              && type.toErasure().isEquivalentTo(AttributeConverter.class)) {
            var value = parameterized.getActualTypeArguments().get(0).toErasure();
            if (value.getPackageName().contains(".domain.")
                && !value.getPackage().equals(converter.getPackage())) {
              events.add(SimpleConditionEvent.violated(converter, converter.getName()));
            }
          }
        }
      }
    };
  }

  private static ArchCondition<JavaCodeUnit> makeOnlyKnownExceptions() {
    return new ArchCondition<>("make only known exceptions") {
      @Override
      public void check(JavaCodeUnit unit, ConditionEvents events) {
        for (JavaConstructorCall call : unit.getConstructorCallsFromSelf()) {
          var made = call.getTargetOwner();
          if (made.isAssignableTo(Throwable.class)
              && !EXCEPTIONS.contains(made.getSimpleName())
              && !unit.getOwner().isAssignableTo(Throwable.class)) {
            events.add(SimpleConditionEvent.violated(unit, call.getDescription()));
          }
        }
      }
    };
  }
}
