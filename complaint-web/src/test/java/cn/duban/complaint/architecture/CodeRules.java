package cn.duban.complaint.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import java.util.stream.Stream;

/** Time, timers and boundaries (style guide §2, 7–9). */
final class CodeRules {
  private static final Set<String> CLOCK_READINGS = Set.of("now", "systemDefault", "tick");

  /** Rule 7. */
  static final ArchRule TIME_IS_AN_ARGUMENT =
      noClasses()
          .that()
          .haveSimpleNameNotEndingWith("ClockProducer")
          .should()
          .accessTargetWhere(
              DescribedPredicate.describe("reads the machine's clock or zone", CodeRules::isTime))
          .as("7. nobody asks the machine for the time");

  /** Rule 7. */
  static final ArchRule NO_OLD_DATES =
      noClasses()
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Date.class, Calendar.class)
          .as("7. java.time only");

  /** Rule 7. */
  static final ArchRule NO_CONSOLE =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "prints a stack trace",
                  call -> call.getTarget().getName().equals("printStackTrace")))
          .as("7. nothing is printed");

  /** Rule 8. */
  static final ArchRule TIMERS_ARE_ONE_LINE =
      methods()
          .that()
          .areAnnotatedWith(Schedule.class)
          .should(beANonPersistentTimer())
          .as("8. @Schedule only in *Timer of the EJB module, never persistent");

  /** Rule 8. */
  static final ArchRule TIMERS_KNOW_ONLY_SWEEPS =
      classes()
          .that()
          .resideInAPackage("..ejb..")
          .and()
          .haveSimpleNameEndingWith("Timer")
          .should()
          .onlyDependOnClassesThat(
              DescribedPredicate.describe(
                  "are sweeps, Once, or of jakarta.ejb, jakarta.inject and java.lang",
                  target ->
                      target.getSimpleName().endsWith("Sweep")
                          || target.getSimpleName().equals("Once")
                          || target.getSimpleName().endsWith("Timer")
                          || Stream.of("jakarta.ejb", "jakarta.inject", "java.lang", "org.jspecify")
                              .anyMatch(target.getPackageName()::startsWith)))
          .as("8. a timer depends only on its sweep and on Once");

  /** Rule 8. */
  static final ArchRule TIMERS_RUN_ONCE =
      noClasses()
          .that()
          .resideInAPackage("..ejb..")
          .and()
          .haveSimpleNameEndingWith("Timer")
          .should()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "runs a sweep itself",
                  call -> call.getTargetOwner().getSimpleName().endsWith("Sweep")))
          .as("8. a timer has its sweep run by Once, on one node");

  /** Rule 9. */
  static final ArchRule BOUNDARIES_ARE_IN_EJB =
      classes()
          .that()
          .areAnnotatedWith(Stateless.class)
          .should()
          .resideInAPackage("..ejb..")
          .as("9. boundaries are in the EJB module");

  /** Rule 9. */
  static final ArchRule BOUNDARIES_KEEP_ENTITIES =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Stateless.class)
          .should(takeAndGiveNoEntity())
          .as("9. boundaries take and give no entity");

  private CodeRules() {}

  private static boolean isTime(JavaAccess<?> access) {
    var owner = access.getTargetOwner();
    var name = access.getTarget().getName();
    if (owner.isEquivalentTo(System.class)) {
      return name.equals("currentTimeMillis");
    }
    if (owner.isEquivalentTo(Clock.class)) {
      return name.startsWith("system");
    }
    return owner.getPackageName().startsWith("java.time")
        && CLOCK_READINGS.contains(name)
        && (owner.isEquivalentTo(ZoneId.class) || !takesClock(access));
  }

  private static boolean takesClock(JavaAccess<?> access) {
    return access.getTarget().getFullName().contains(Clock.class.getName());
  }

  private static ArchCondition<JavaMethod> beANonPersistentTimer() {
    return new ArchCondition<>("be in a *Timer of the EJB module and not persistent") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        var owner = method.getOwner();
        var placed =
            owner.getSimpleName().endsWith("Timer") && owner.getPackageName().contains(".ejb.");
        if (!placed || method.getAnnotationOfType(Schedule.class).persistent()) {
          events.add(SimpleConditionEvent.violated(method, method.getFullName()));
        }
      }
    };
  }

  private static ArchCondition<JavaMethod> takeAndGiveNoEntity() {
    return new ArchCondition<>("take and give no entity") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        if (method.getModifiers().contains(JavaModifier.SYNTHETIC)) {
          return;
        }
        Stream<JavaClass> involved =
            Stream.concat(
                method.getReturnType().getAllInvolvedRawTypes().stream(),
                method.getParameterTypes().stream()
                    .flatMap(parameter -> parameter.getAllInvolvedRawTypes().stream()));
        if (involved.anyMatch(Kinds::isEntity)) {
          events.add(SimpleConditionEvent.violated(method, method.getFullName()));
        }
      }
    };
  }
}
