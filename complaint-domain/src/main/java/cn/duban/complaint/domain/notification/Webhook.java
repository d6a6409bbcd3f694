package cn.duban.complaint.domain.notification;

import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A group robot or another system that is told what happens. Address and secret are written by the
 * administrator and shown to nobody again: the address of a robot is its key.
 */
@Entity
public class Webhook {
  private static final String SEPARATOR = ",";

  @Id private UUID id;
  @Version private long version;
  private String name;

  @Enumerated(EnumType.STRING)
  private ChannelKind channel;

  private String address;
  private String secret;
  private String kinds;
  private String departments;
  private boolean active;

  @SuppressWarnings("NullAway.Init")
  protected Webhook() {} // JPA

  /** A new one, which is told from now on. */
  public static Webhook of(WebhookDraft draft, Instant at) {
    var hook = new Webhook();
    hook.id = Ids.next(at);
    hook.secret = "";
    hook.address = "";
    hook.take(draft);
    return hook;
  }

  /** Becomes what the administrator wrote; an empty address or secret leaves the one there is. */
  public void take(WebhookDraft draft) {
    name = draft.name();
    channel = draft.channel();
    address = draft.address().isEmpty() ? address : draft.address();
    secret = draft.secret().isEmpty() ? secret : draft.secret();
    kinds = join(draft.kinds());
    departments = join(draft.departments());
    active = draft.active();
  }

  private static String join(Collection<?> values) {
    return values.stream().map(Object::toString).sorted().collect(Collectors.joining(SEPARATOR));
  }

  private static List<String> split(String values) {
    return values.isEmpty() ? List.of() : Arrays.asList(values.split(SEPARATOR, -1));
  }

  /** Whether it is told of this message; one without departments is told of every department. */
  public boolean takes(Message message) {
    var own = split(departments);
    return active
        && split(kinds).contains(message.kind().name())
        && (own.isEmpty()
            || message.department().map(DepartmentCode::code).filter(own::contains).isPresent());
  }

  public UUID id() {
    return id;
  }

  public String name() {
    return name;
  }

  public ChannelKind channel() {
    return channel;
  }

  /** Where it is; a secret. */
  public String address() {
    return address;
  }

  /** With what messages are signed; empty: not at all. A secret. */
  public String secret() {
    return secret;
  }

  /** What it is told of. */
  public List<MessageKind> kinds() {
    return split(kinds).stream().map(MessageKind::valueOf).toList();
  }

  /** Whose business it is told of; everybody's if empty. */
  public List<DepartmentCode> departments() {
    return split(departments).stream().map(DepartmentCode::new).toList();
  }

  public boolean active() {
    return active;
  }
}
