package cn.duban.complaint.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words in the language of the page at hand: {@code #{msg['complaint.title']}}, {@code
 * #{msg[complaint.state]}} for a constant, {@code #{msg.of('complaint.registered', number)}} with
 * arguments. A key without words shows itself, nothing shows nothing.
 */
@Named("msg")
@ApplicationScoped
public class MessagesOfThePage extends AbstractMap<String, String> {
  @Override
  public String get(@Nullable Object key) {
    if (key == null) {
      return "";
    }
    return key instanceof Enum<?> constant ? now().text(constant) : now().text(key.toString());
  }

  /** The words for a key with its arguments filled in. */
  public String of(String key, @Nullable Object... arguments) {
    return now().text(key, arguments);
  }

  /** A value as people write it. */
  public String spoken(@Nullable Object value) {
    return now().spoken(value);
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
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
