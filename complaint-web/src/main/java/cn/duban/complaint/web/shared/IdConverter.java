package cn.duban.complaint.web.shared;

import cn.duban.complaint.domain.shared.RuleViolation;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and writes the identity of a record in the address of its page. */
@FacesConverter(forClass = UUID.class)
public class IdConverter implements Converter<UUID> {
  @Override
  public @Nullable UUID getAsObject(
      FacesContext context, UIComponent component, @Nullable String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    try {
      return PlainValues.id(value.strip());
    } catch (RuleViolation e) {
      var words = MessagesOfThePage.now().text(e);
      throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words), e);
    }
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, @Nullable UUID value) {
    return value == null ? "" : value.toString();
  }
}
