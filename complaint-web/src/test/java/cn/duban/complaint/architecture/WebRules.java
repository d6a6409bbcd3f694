package cn.duban.complaint.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import cn.duban.complaint.web.shared.Step;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Backings and resources (style guide §2, 10 and 11). */
final class WebRules {
  /** Rule 10. */
  static final ArchRule BACKINGS_ARE_NAMED_AND_SCOPED =
      classes()
          .that()
          .haveSimpleNameEndingWith("Backing")
          .should()
          .beAnnotatedWith(Named.class)
          .andShould(
              ArchCondition.from(
                  DescribedPredicate.<JavaClass>describe(
                      "be view or request scoped", WebRules::isViewOrRequestScoped)))
          .as("10. a backing is @Named with @ViewScoped or @RequestScoped");

  /** Rule 10. */
  static final ArchRule BACKINGS_KNOW_NO_BACKING =
      classes()
          .that()
          .haveSimpleNameEndingWith("Backing")
          .should(
              new ArchCondition<JavaClass>("know no other backing") {
                @Override
                public void check(JavaClass backing, ConditionEvents events) {
                  for (Dependency dependency : backing.getDirectDependenciesFromSelf()) {
                    var other = dependency.getTargetClass();
                    if (other.getSimpleName().endsWith("Backing") && !other.equals(backing)) {
                      events.add(
                          SimpleConditionEvent.violated(backing, dependency.getDescription()));
                    }
                  }
                }
              })
          .as("10. no backing depends on another");

  /** Rule 10. */
  static final ArchRule BACKINGS_CATCH_NOTHING =
      codeUnits()
          .that()
          .areDeclaredInClassesThat()
          .haveSimpleNameEndingWith("Backing")
          .should(
              new ArchCondition<JavaCodeUnit>("catch nothing") {
                @Override
                public void check(JavaCodeUnit unit, ConditionEvents events) {
                  for (var block : unit.getTryCatchBlocks()) {
                    if (!block.getCaughtThrowables().isEmpty()) {
                      events.add(SimpleConditionEvent.violated(unit, unit.getFullName()));
                    }
                  }
                }
              })
          .as("10. a backing catches nothing");

  /** Rule 11. */
  static final ArchRule RESOURCES_RETURN_RECORDS =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .haveSimpleNameEndingWith("Resource")
          .and(DescribedPredicate.describe("answer requests", WebRules::answersRequests))
          .should(
              new ArchCondition<JavaMethod>("return a record, a Response or nothing") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                  var type = method.getRawReturnType();
                  var answers =
                      type.isRecord()
                          || type.isEquivalentTo(Response.class)
                          || type.isEquivalentTo(void.class);
                  if (!answers) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                  }
                }
              })
          .as("11. a resource returns records, Response or nothing");

  /** Rule 11; signing in changes nothing that a step could take back. */
  static final ArchRule CHANGES_ARE_STEPS =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .haveSimpleNameEndingWith("Resource")
          .and(DescribedPredicate.describe("change something", WebRules::changesSomething))
          .and()
          .areDeclaredInClassesThat()
          .areNotAnnotatedWith(PermitAll.class)
          .should(
              new ArchCondition<JavaMethod>("be a @Step of a @RequestScoped bean with a body") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                  var isStep =
                      method.getOwner().isAnnotatedWith(Step.class)
                          && method.getOwner().isAnnotatedWith(RequestScoped.class);
                  if (!isStep || !takesBody(method)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                  }
                }
              })
          .as("11. what changes something is a @Step and reads its body, if only {}");

  /** Rule 11. */
  static final ArchRule EXCEPTIONS_ARE_MAPPED_ONCE =
      classes()
          .that()
          .implement(ExceptionMapper.class)
          .should()
          .haveSimpleName("RuleViolationMapper")
          .as("11. exceptions become problem+json in RuleViolationMapper only");

  private WebRules() {}

  private static boolean isViewOrRequestScoped(HasAnnotations<?> type) {
    return type.isAnnotatedWith(RequestScoped.class)
        || type.isAnnotatedWith("jakarta.faces.view.ViewScoped")
        || type.isAnnotatedWith("org.omnifaces.cdi.ViewScoped");
  }

  private static boolean changesSomething(JavaMethod method) {
    return method.isAnnotatedWith(POST.class)
        || method.isAnnotatedWith(PUT.class)
        || method.isAnnotatedWith(PATCH.class)
        || method.isAnnotatedWith(DELETE.class);
  }

  /** A DELETE needs none; the body goes into the parameter without an annotation of JAX-RS. */
  private static boolean takesBody(JavaMethod method) {
    return method.isAnnotatedWith(DELETE.class)
        || method.getParameters().stream()
            .anyMatch(
                parameter ->
                    parameter.getAnnotations().stream()
                        .noneMatch(
                            annotation ->
                                annotation.getRawType().getName().startsWith("jakarta.ws.rs.")));
  }

  private static boolean answersRequests(JavaMethod method) {
    return method.getAnnotations().stream()
        .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
  }
}
