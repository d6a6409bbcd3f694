package cn.duban.complaint.domain.shared;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
  private final transient List<RuleViolation> others;

  public RuleViolation(Rule rule, Object... arguments) {
    this(null, rule, List.of(), arguments);
  }

  private RuleViolation(
      @Nullable String field, Rule rule, List<RuleViolation> others, Object... arguments) {
    super(rule.key() + " " + List.of(arguments));
    this.rule = rule;
    this.field = field;
    this.arguments = List.of(arguments);
    this.others = List.copyOf(others);
  }

  /** A broken rule that belongs to one field, named as the REST contract names it. */
  public static RuleViolation of(String field, Rule rule, Object... arguments) {
    return new RuleViolation(field, rule, List.of(), arguments);
  }

  /** Everything that is wrong with one form, told at once; the first leads. */
  static RuleViolation together(List<RuleViolation> found) {
    var first = found.get(0);
    return new RuleViolation(
        first.field, first.rule, found.subList(1, found.size()), first.arguments.toArray());
  }

  /** This breach and the others found in the same form, in the order of the form. */
  public List<RuleViolation> all() {
    return Stream.concat(Stream.of(this), others.stream()).toList();
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
