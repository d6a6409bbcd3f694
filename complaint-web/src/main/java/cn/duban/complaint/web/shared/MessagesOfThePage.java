package cn.duban.complaint.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Set;

/**
 * The words in the language of the page at hand: {@code #{msg['complaint.title']}}. A key without
 * words shows itself.
 */
@Named("msg")
@ApplicationScoped
public class MessagesOfThePage extends AbstractMap<String, String> {
  @Override
  public String get(Object key) {
    return now().text(String.valueOf(key));
  }

  @Override
  public boolean containsKey(Object key) {
    return now().has(String.valueOf(key));
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    return now().texts().entrySet();
  }

  /** The words in the language of the view, or in the default one outside a page. */
  public static Messages now() {
    var faces = FacesContext.getCurrentInstance();
    return faces == null || faces.getViewRoot() == null
        ? Messages.in(null)
        : Messages.in(faces.getViewRoot().getLocale());
  }
}
