package cn.duban.complaint.web.shared;

import cn.duban.complaint.domain.shared.RuleViolation;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes every value that is one text ({@code ComplaintNumber}, {@code DepartmentCode})
 * in addresses and choices.
 */
@FacesConverter(forClass = Record.class)
public class RecordConverter implements Converter<Record> {
  @Override
  public @Nullable Record getAsObject(
      FacesContext context, UIComponent component, @Nullable String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    var type = component.getValueExpression("value").getType(context.getELContext());
    try {
      return (Record) OneComponent.of(type).read(value.strip());
    } catch (RuleViolation e) {
      throw unreadable(MessagesOfThePage.now().text(e), e);
    } catch (IllegalArgumentException e) {
      throw unreadable(MessagesOfThePage.now().text("portal.unreadable"), e);
    }
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, @Nullable Record value) {
    return value == null ? "" : OneComponent.of(value.getClass()).text(value);
  }

  private static ConverterException unreadable(String words, Exception cause) {
    return new ConverterException(
        new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words), cause);
  }
}
