package cn.duban.complaint.domain.supervision;

import cn.duban.complaint.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody was told of one step of an obligation. The database takes each obligation, step and
 * receiver once.
 */
@Entity
public class Reminder {
  @Id private UUID id;
  private UUID obligation;

  @Enumerated(EnumType.STRING)
  private ReminderKind kind;

  @Column(name = "step_on")
  private LocalDate stepOn;

  private String receiver;
  private boolean folded;

  @Column(name = "told_at")
  private Instant toldAt;

  @SuppressWarnings("NullAway.Init")
  protected Reminder() {} // JPA

  /** A step that the receiver's message speaks of. */
  public static Reminder told(UUID obligation, ReminderStep step, String receiver, Instant at) {
    var reminder = new Reminder();
    reminder.id = Ids.next(at);
    reminder.obligation = obligation;
    reminder.kind = step.kind();
    reminder.stepOn = step.on();
    reminder.receiver = receiver;
    reminder.toldAt = at;
    return reminder;
  }

  /** An earlier step of the same obligation, for which a later one speaks. */
  public static Reminder folded(UUID obligation, ReminderStep step, String receiver, Instant at) {
    var reminder = told(obligation, step, receiver, at);
    reminder.folded = true;
    return reminder;
  }

  public UUID obligation() {
    return obligation;
  }

  public ReminderStep step() {
    return new ReminderStep(kind, stepOn);
  }

  /** User name of who was told. */
  public String receiver() {
    return receiver;
  }

  /** Whether a later step spoke for it, after downtime. */
  public boolean folded() {
    return folded;
  }

  public Instant toldAt() {
    return toldAt;
  }
}
