package cn.duban.complaint.web.shared;

import cn.duban.complaint.domain.shared.RuleViolation;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes every value that is one text ({@code ComplaintNumber}, {@code DepartmentCode}) in
 * addresses and choices.
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
      return (Record) type.getConstructor(String.class).newInstance(value.strip());
    } catch (InvocationTargetException e) {
      throw unreadable(context, e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Not a value of one text: " + type, e);
    }
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, @Nullable Record value) {
    if (value == null) {
      return "";
    }
    try {
      return (String) value.getClass().getRecordComponents()[0].getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Not a value of one text: " + value, e);
    }
  }

  private static ConverterException unreadable(FacesContext context, Throwable cause) {
    var texts = CDI.current().select(Messages.class).get();
    var locale = context.getViewRoot().getLocale();
    var text =
        cause instanceof RuleViolation broken
            ? texts.text(locale, broken.rule().key(), broken.arguments().toArray())
            : texts.text(locale, "portal.unreadable");
    return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text), cause);
  }
}
