package cn.duban.complaint.web.organization;

import cn.duban.complaint.ejb.organization.DeputyDesk;
import cn.duban.complaint.ejb.organization.Directory;
import cn.duban.complaint.web.shared.Option;
import cn.duban.complaint.web.shared.PortalMessages;
import cn.duban.complaint.web.shared.ViewParams;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The page of deputies (requirements §2): each for oneself, the administrator for anyone. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what CDI injects here are proxies, which travel
public class DeputyListBacking implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject DeputyDesk desk;
  @Inject Directory directory;
  @Inject PortalMessages messages;
  @Inject Clock clock;

  private final DeputyForm form = new DeputyForm();
  private transient @Nullable DeputyTable table;

  /** Names a deputy; who names nobody else is away himself. */
  public String name(String self) {
    desk.name(form.toAbsence(self), form.toDeputy());
    messages.flash("deputy.list.named");
    return ViewParams.to("/deputy/list").redirect();
  }

  /** The person is back. */
  public String end(UUID id) {
    desk.end(id);
    messages.flash("deputy.list.ended");
    return ViewParams.to("/deputy/list").redirect();
  }

  /** Everybody who can stand in or be stood in for, by name. */
  public List<Option> getPeople() {
    return directory.colleagues().stream()
        .map(row -> new Option(row.username(), row.name() + " · " + row.username()))
        .toList();
  }

  /** Those that concern this person; read anew in every request. */
  public DeputyTable getTable() {
    var read = table;
    if (read == null) {
      read = new DeputyTable(desk);
      table = read;
    }
    return read;
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  public DeputyForm getForm() {
    return form;
  }
}
