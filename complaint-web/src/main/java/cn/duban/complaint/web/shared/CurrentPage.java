package cn.duban.complaint.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The page that is shown, whose name is the prefix of its keys: {@code /complaint/register.xhtml}
 * is {@code complaint.register}.
 */
@Named("page")
@RequestScoped
public class CurrentPage {
  private static final String SUFFIX = ".xhtml";
  private static final String ERROR_PAGES = "/WEB-INF/errorpages/";

  @Inject MessagesOfThePage texts;

  /** The prefix of the page's keys. */
  public String getName() {
    var view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
    var path = view.replace(ERROR_PAGES, "/error/");
    return path.substring(1, path.length() - SUFFIX.length()).replace('/', '.');
  }

  /** The words above the page. */
  public String getTitle() {
    return label("title");
  }

  /** The words of {@code <page>.<id>}, else of {@code common.<id>}: said alike on every page. */
  public String label(String id) {
    var own = getName() + "." + id;
    var common = "common." + id;
    return texts.get(!texts.containsKey(own) && texts.containsKey(common) ? common : own);
  }

  /** The words of {@code <page>.<id>.help}, else of {@code common.<id>.help}, else nothing. */
  public String help(String id) {
    var key = id + ".help";
    var words = label(key);
    return words.equals(getName() + "." + key) ? "" : words;
  }
}
