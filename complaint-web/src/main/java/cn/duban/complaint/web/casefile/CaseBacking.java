package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.ejb.casefile.CaseFile.DispatchView;
import cn.duban.complaint.ejb.supervision.SupervisionOrderView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The page of a case. The step that it shows is fixed when the page is opened: if somebody else was
 * first, the form stays with what was typed, and the refusal says who it was.
 */
@Named
@ViewScoped
public class CaseBacking implements Serializable {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // what CDI injects here is its proxy, which travels
  @Inject
  CaseScreens screens;

  private String number = "";
  private @Nullable CaseStep step;
  private @Nullable String sheet;
  private boolean opened;

  /** Chooses the step: the one that the address asks for, else the one that is due first. */
  public void open() {
    var screen = getScreen();
    opened = screen.find(step, sheet).isPresent();
    var chosen = screen.choose(step, sheet);
    step = chosen.map(CaseScreen.Offer::step).orElse(null);
    sheet = chosen.map(CaseScreen.Offer::subject).map(UUID::toString).orElse(null);
  }

  public CaseScreen getScreen() {
    return screens.of(getNumber());
  }

  /** The sheet that the step is about; null for steps on the whole case. */
  public @Nullable DispatchView getAbout() {
    return getScreen().sheet(sheet).orElse(null);
  }

  /** The supervision order that the step is about; null for any other. */
  public @Nullable SupervisionOrderView getOrder() {
    return getScreen().order(sheet).orElse(null);
  }

  /** Whose step it is, of the sheet or the order that it is about. */
  public @Nullable DepartmentCode getConcerned() {
    return getScreen().find(step, sheet).map(CaseScreen.Offer::department).orElse(null);
  }

  /** Colleagues of the department whose sheet it is, for a field that names a person. */
  public List<String> people(String typed) {
    return screens.staff(getAbout()).stream()
        .map(Person::suggested)
        .filter(person -> person.contains(typed.strip()))
        .toList();
  }

  /** Whether the step's form is open, or a button opens it. */
  public boolean isOpened() {
    return opened;
  }

  public ComplaintNumber getNumber() {
    return new ComplaintNumber(number);
  }

  /** The number as it stands in the address. */
  public String getAsked() {
    return number;
  }

  public void setAsked(String asked) {
    this.number = asked;
  }

  public @Nullable CaseStep getStep() {
    return step;
  }

  public void setStep(@Nullable CaseStep step) {
    this.step = step;
  }

  public @Nullable String getSheet() {
    return sheet;
  }

  public void setSheet(@Nullable String sheet) {
    this.sheet = sheet;
  }
}
