package cn.duban.complaint.domain.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects what is wrong with a form, so that the person hears of everything at once. */
public final class Violations {
  private final List<RuleViolation> found = new ArrayList<>();

  /** The checked value, or the given one while a breach is kept for {@link #throwIfAny()}. */
  public <T> T check(Supplier<T> checked, T otherwise) {
    try {
      return checked.get();
    } catch (RuleViolation violation) {
      found.addAll(violation.all());
      return otherwise;
    }
  }

  /** Keeps a breach when the condition does not hold. */
  public void require(boolean condition, String field, Rule rule, Object... arguments) {
    if (!condition) {
      found.add(RuleViolation.of(field, rule, arguments));
    }
  }

  /** Refuses the form if anything was wrong. */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw RuleViolation.together(found);
    }
  }
}
