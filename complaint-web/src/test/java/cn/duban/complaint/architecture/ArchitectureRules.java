package cn.duban.complaint.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;

/**
 * All rules of the style guide §2 that hold for the product, each with the package of {@code bad}
 * that breaks it.
 */
final class ArchitectureRules {
  static final Map<String, ArchRule> OF_THE_PRODUCT =
      Map.ofEntries(
          Map.entry("modules", LayerRules.MODULES_POINT_INWARDS),
          Map.entry("purity", LayerRules.DOMAIN_IS_PURE),
          Map.entry("order", LayerRules.FEATURES_KEEP_THEIR_ORDER),
          Map.entry("persistence", LayerRules.WEB_SEES_NO_PERSISTENCE),
          Map.entry("query", LayerRules.ONLY_JPA_CLASSES_QUERY),
          Map.entry("hidden", LayerRules.JPA_CLASSES_HIDE),
          Map.entry("repository", LayerRules.ONLY_JPA_CLASSES_ARE_REPOSITORIES),
          Map.entry("setter", DomainRules.ENTITIES_HAVE_NO_SETTERS),
          Map.entry("constructor", DomainRules.ENTITIES_HIDE_THEIR_CONSTRUCTORS),
          Map.entry("factory", DomainRules.ENTITIES_HAVE_A_FACTORY),
          Map.entry("relation", DomainRules.RELATIONS_STAY_IN_THE_PACKAGE),
          Map.entry("value", DomainRules.VALUES_KNOW_NO_DATABASE),
          Map.entry("converter", DomainRules.CONVERTERS_ARE_PUBLIC),
          Map.entry("clock", CodeRules.TIME_IS_AN_ARGUMENT),
          Map.entry("date", CodeRules.NO_OLD_DATES),
          Map.entry("console", CodeRules.NO_CONSOLE),
          Map.entry("schedule", CodeRules.TIMERS_ARE_ONE_LINE),
          Map.entry("timer", CodeRules.TIMERS_KNOW_ONLY_SWEEPS),
          Map.entry("lonely", CodeRules.TIMERS_RUN_ONCE),
          Map.entry("boundary", CodeRules.BOUNDARIES_ARE_IN_EJB),
          Map.entry("entity", CodeRules.BOUNDARIES_KEEP_ENTITIES),
          Map.entry("scope", WebRules.BACKINGS_ARE_NAMED_AND_SCOPED),
          Map.entry("neighbour", WebRules.BACKINGS_KNOW_NO_BACKING),
          Map.entry("caught", WebRules.BACKINGS_CATCH_NOTHING),
          Map.entry("answer", WebRules.RESOURCES_RETURN_RECORDS),
          Map.entry("step", WebRules.CHANGES_ARE_STEPS),
          Map.entry("mapper", WebRules.EXCEPTIONS_ARE_MAPPED_ONCE),
          Map.entry("exception", DomainRules.ONE_DOMAIN_EXCEPTION),
          Map.entry("thrown", DomainRules.DOMAIN_THROWS_LITTLE),
          Map.entry("checked", DomainRules.NO_CHECKED_EXCEPTIONS));

  /** The rules for the tests of all modules. */
  static final Map<String, ArchRule> OF_THE_TESTS =
      Map.of("naming", TestRules.TESTS_ARE_NAMED, "sleep", TestRules.NO_SLEEP);

  private ArchitectureRules() {}
}
