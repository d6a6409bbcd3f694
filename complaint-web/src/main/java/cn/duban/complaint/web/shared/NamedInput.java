package cn.duban.complaint.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the input that a broken rule names. The rule names a field as the REST contract does
 * ({@code customer.phone}, {@code to[0].department}); the input is the one whose {@code field}
 * attribute is that name, else the one whose id is its last word.
 */
final class NamedInput {
  /** Attribute of an input: the contract's name of its field, where it is not the id. */
  static final String FIELD = "field";

  private static final Pattern UP_TO_LAST_DOT = Pattern.compile(".*\\.");
  private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

  private final String field;
  private final String id;
  private Optional<String> exact = Optional.empty();
  private Optional<String> similar = Optional.empty();

  private NamedInput(String field) {
    this.field = field;
    var plain = INDEX.matcher(field).replaceAll("");
    this.id = UP_TO_LAST_DOT.matcher(plain).replaceFirst("");
  }

  /** Marks the input as invalid and gives its client id; empty if the page has no such input. */
  static Optional<String> find(FacesContext context, String field) {
    var search = new NamedInput(field);
    context
        .getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(context),
            (visit, target) -> search.visit(context, target));
    return search.exact.or(() -> search.similar);
  }

  private VisitResult visit(FacesContext context, UIComponent target) {
    if (!(target instanceof UIInput input) || !input.isRendered()) {
      return VisitResult.ACCEPT;
    }
    if (field.equals(input.getAttributes().get(FIELD))) {
      input.setValid(false);
      exact = Optional.of(input.getClientId(context));
      return VisitResult.COMPLETE;
    }
    if (similar.isEmpty() && id.equals(input.getId())) {
      input.setValid(false);
      similar = Optional.of(input.getClientId(context));
    }
    return VisitResult.ACCEPT;
  }
}
