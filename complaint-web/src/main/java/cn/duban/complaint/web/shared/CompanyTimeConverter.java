package cn.duban.complaint.web.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** What the browser's field for date and time sends, read in the company's zone. */
@Dependent
@FacesConverter(value = "companyTime", managed = true)
public class CompanyTimeConverter implements Converter<Instant> {
  private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

  @Inject Clock clock;
  @Inject MessagesOfThePage texts;

  @Override
  public @Nullable Instant getAsObject(
      FacesContext context, UIComponent component, @Nullable String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    try {
      return LocalDateTime.parse(value).atZone(clock.getZone()).toInstant();
    } catch (DateTimeException e) {
      var text = texts.get("portal.unreadableTime");
      throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text), e);
    }
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, @Nullable Instant value) {
    return value == null ? "" : FIELD.format(value.atZone(clock.getZone()));
  }
}
