package cn.duban.complaint.domain.shared;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule was broken: which one, for which values, and in which field of the request if it was one.
 * It carries data only; the text is found by {@link Rule#key()} in the reader's language.
 */
public final class RuleViolation extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Rule rule;
  private final transient @Nullable String field;
  private final transient List<Object> arguments;

  public RuleViolation(Rule rule, Object... arguments) {
    this(null, rule, arguments);
  }

  private RuleViolation(@Nullable String field, Rule rule, Object... arguments) {
    super(rule.key() + " " + List.of(arguments));
    this.rule = rule;
    this.field = field;
    this.arguments = List.of(arguments);
  }

  /** A broken rule that belongs to one field, named as the REST contract names it. */
  public static RuleViolation of(String field, Rule rule, Object... arguments) {
    return new RuleViolation(field, rule, arguments);
  }

  public Rule rule() {
    return rule;
  }

  public Optional<String> field() {
    return Optional.ofNullable(field);
  }

  public List<Object> arguments() {
    return arguments;
  }
}
