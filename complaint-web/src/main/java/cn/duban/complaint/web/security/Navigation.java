package cn.duban.complaint.web.security;

import static cn.duban.complaint.domain.organization.Role.ADMIN;
import static cn.duban.complaint.domain.organization.Role.AUDITOR;
import static cn.duban.complaint.domain.organization.Role.CLERK;
import static cn.duban.complaint.domain.organization.Role.CS_MANAGER;
import static cn.duban.complaint.domain.organization.Role.DEPT_MANAGER;
import static cn.duban.complaint.domain.organization.Role.EXECUTIVE;
import static cn.duban.complaint.domain.organization.Role.GENERAL_AFFAIRS;
import static cn.duban.complaint.domain.organization.Role.GENERAL_MANAGER;
import static cn.duban.complaint.domain.organization.Role.HANDLER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.MalformedURLException;
import java.util.List;

/** The ways into the portal that this person's roles open. */
@Named
@RequestScoped
public class Navigation {
  private static final String COMPLAINTS = "/complaint/list.xhtml";

  private static final List<NavigationEntry> ALL =
      List.of(
          NavigationEntry.ofBusiness("work", "/index.xhtml", "w"),
          NavigationEntry.of(
              "register",
              "/complaint/register.xhtml",
              "n",
              CLERK,
              CS_MANAGER,
              HANDLER,
              DEPT_MANAGER),
          NavigationEntry.ofBusiness("complaints", COMPLAINTS, "c"),
          NavigationEntry.ofBusiness("supervision", "/supervision/board.xhtml", "s"),
          NavigationEntry.ofBusiness("capa", "/capa/list.xhtml", "m"),
          NavigationEntry.ofBusiness("incidents", "/incident/list.xhtml", "e"),
          NavigationEntry.ofBusiness("notices", "/notice/list.xhtml", "i"),
          NavigationEntry.ofBusiness("penalties", "/penalty/list.xhtml", "p"),
          NavigationEntry.ofBusiness("appeals", "/appeal/list.xhtml", "a"),
          NavigationEntry.of(
              "settlement",
              "/settlement/month.xhtml",
              "j",
              GENERAL_AFFAIRS,
              CS_MANAGER,
              DEPT_MANAGER,
              EXECUTIVE,
              GENERAL_MANAGER,
              AUDITOR),
          NavigationEntry.of(
              "statistics",
              "/statistics/table.xhtml",
              "t",
              CLERK,
              CS_MANAGER,
              GENERAL_AFFAIRS,
              EXECUTIVE,
              GENERAL_MANAGER,
              AUDITOR),
          NavigationEntry.of("importing", "/importing/upload.xhtml", "u", CS_MANAGER),
          NavigationEntry.of("audit", "/audit/trail.xhtml", "l", AUDITOR, ADMIN),
          NavigationEntry.of("outbox", "/console/outbox.xhtml", "q", ADMIN),
          NavigationEntry.of("webhooks", "/console/webhooks.xhtml", "h", ADMIN),
          NavigationEntry.of("tariff", "/tariff/list.xhtml", "f", ADMIN),
          NavigationEntry.of("commitments", "/commitment/list.xhtml", "o", ADMIN),
          NavigationEntry.of("policies", "/policy/list.xhtml", "y", ADMIN),
          NavigationEntry.of("calendar", "/calendar/year.xhtml", "d", ADMIN),
          NavigationEntry.of("departments", "/department/list.xhtml", "b", ADMIN),
          NavigationEntry.of("users", "/user/list.xhtml", "r", ADMIN),
          NavigationEntry.of(
              "deputies",
              "/deputy/list.xhtml",
              "x",
              CLERK,
              CS_MANAGER,
              HANDLER,
              DEPT_MANAGER,
              GENERAL_AFFAIRS,
              EXECUTIVE,
              GENERAL_MANAGER,
              ADMIN),
          NavigationEntry.of("tokens", "/token/list.xhtml", "v", ADMIN));

  @Inject WhoAmI whoami;

  /** What this person may open, in the order of the regulation. */
  public List<NavigationEntry> getEntries() {
    return ALL.stream().filter(this::isOpen).toList();
  }

  /** Whether the page that is shown belongs to this entry. */
  public boolean isCurrent(NavigationEntry entry) {
    var view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
    if (getEntries().stream().anyMatch(other -> other.path().equals(view))) {
      return entry.path().equals(view);
    }
    return entry.folder().length() > 1
        && view.startsWith(entry.folder())
        && !entry.key().equals("register");
  }

  /** The page that a search leads to; nothing for those who see no complaints. */
  public String getSearchPath() {
    return getEntries().stream()
        .map(NavigationEntry::path)
        .filter(COMPLAINTS::equals)
        .findFirst()
        .orElse("");
  }

  private boolean isOpen(NavigationEntry entry) {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    try {
      return entry.roles().stream().anyMatch(role -> whoami.is(role))
          && external.getResource(entry.path()) != null;
    } catch (MalformedURLException e) {
      throw new IllegalStateException("Not a path: " + entry.path(), e);
    }
  }
}
