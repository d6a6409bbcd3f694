package cn.duban.complaint.domain.policy;

import cn.duban.complaint.domain.shared.RuleViolation;
import java.math.BigDecimal;
import java.util.List;

/** What the value of a policy can be, and how its text is read. */
public sealed interface PolicyType {
  /** The field of a change that carries the value. */
  String FIELD = "value";

  /**
   * Reads a value.
   *
   * @throws RuleViolation naming the field {@code value} when the text is none
   */
  Object read(String text);

  /** Yes or no. */
  record Switch() implements PolicyType {
    @Override
    public Boolean read(String text) {
      return switch (text) {
        case "true" -> true;
        case "false" -> false;
        default -> throw RuleViolation.of(FIELD, PolicyRule.NOT_A_SWITCH, text);
      };
    }
  }

  /** A whole number within bounds. */
  record Count(int least, int most) implements PolicyType {
    @Override
    public Integer read(String text) {
      if (text.matches("\\d{1,9}")) {
        int number = Integer.parseInt(text);
        if (number >= least && number <= most) {
          return number;
        }
      }
      throw RuleViolation.of(FIELD, PolicyRule.NOT_A_NUMBER, least, most, text);
    }
  }

  /** A decimal factor within bounds, four decimals at most. */
  record Factor(BigDecimal least, BigDecimal most) implements PolicyType {
    Factor(String least, String most) {
      this(new BigDecimal(least), new BigDecimal(most));
    }

    @Override
    public BigDecimal read(String text) {
      if (text.matches("\\d{1,4}(\\.\\d{1,4})?")) {
        var factor = new BigDecimal(text);
        if (factor.compareTo(least) >= 0 && factor.compareTo(most) <= 0) {
          return factor;
        }
      }
      throw RuleViolation.of(FIELD, PolicyRule.NOT_A_NUMBER, least, most, text);
    }
  }

  /** One of the constants of an enum. */
  record Choice(List<? extends Enum<?>> choices) implements PolicyType {
    Choice(Enum<?>... choices) {
      this(List.of(choices));
    }

    @Override
    public Enum<?> read(String text) {
      for (var choice : choices) {
        if (choice.name().equals(text)) {
          return choice;
        }
      }
      var names = choices.stream().map(Enum::name).toList();
      throw RuleViolation.of(FIELD, PolicyRule.NOT_A_CHOICE, names, text);
    }
  }

  /** The limit of a stage. */
  record Stage() implements PolicyType {
    @Override
    public StageLimit read(String text) {
      return StageLimit.parse(text);
    }
  }
}
