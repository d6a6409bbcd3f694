package cn.duban.complaint.web.casefile;

import cn.duban.complaint.domain.complaint.CallbackResult;
import cn.duban.complaint.domain.complaint.Channel;
import cn.duban.complaint.domain.complaint.CompanyOutcome;
import cn.duban.complaint.domain.complaint.ComplaintClass;
import cn.duban.complaint.domain.complaint.ComplaintKind;
import cn.duban.complaint.domain.complaint.Severity;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.tariff.TariffRule;
import cn.duban.complaint.ejb.complaint.CategoryCatalogue;
import cn.duban.complaint.ejb.complaint.CategoryRow;
import cn.duban.complaint.ejb.tariff.CommitmentCatalogue;
import cn.duban.complaint.web.shared.MessagesOfThePage;
import cn.duban.complaint.web.shared.Option;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be chosen from in the forms of a case. */
@Named
@RequestScoped
public class Choices {
  @Inject CategoryCatalogue categories;
  @Inject CommitmentCatalogue commitments;
  @Inject Names names;

  private @Nullable Map<String, List<CategoryRow>> types;

  /** A type of 表四 with the kinds it has. */
  public record Kinds(String type, List<Option> kinds) {}

  /** Reads 表四 for who registers; nobody else may (4.2.1). */
  public void load() {
    byType();
  }

  private Map<String, List<CategoryRow>> byType() {
    var read = types;
    if (read == null) {
      read =
          categories.inUse().stream()
              .collect(
                  Collectors.groupingBy(
                      CategoryRow::type, LinkedHashMap::new, Collectors.toList()));
      types = read;
    }
    return read;
  }

  /** The 类型 of 表四. */
  public List<Option> getTypes() {
    return byType().entrySet().stream()
        .map(type -> new Option(type.getKey(), Names.type(type.getValue().get(0))))
        .toList();
  }

  /** The 具体类别 of the types that have them. */
  public List<Kinds> getKindsOfTypes() {
    return byType().entrySet().stream()
        .filter(type -> type.getValue().get(0).hasKind())
        .map(type -> new Kinds(type.getKey(), kinds(type.getValue())))
        .toList();
  }

  private static List<Option> kinds(List<CategoryRow> rows) {
    return rows.stream().map(row -> new Option(row.code(), Names.kind(row))).toList();
  }

  /** What the company promises today. */
  public List<Option> getCommitments() {
    return commitments.inForce().stream()
        .map(row -> new Option(row.code(), row.name() + " · " + limit(row.limit(), row.unit())))
        .toList();
  }

  private static String limit(int limit, Enum<?> unit) {
    return limit + " " + MessagesOfThePage.now().text(unit);
  }

  /** Who can receive a sheet in this department. */
  public List<Option> receivers(DepartmentCode department) {
    return names.staff(department).stream()
        .map(row -> new Option(row.username(), row.name()))
        .toList();
  }

  /** The departments of these sheets. */
  public List<Option> departments(Collection<DepartmentCode> codes) {
    return codes.stream().map(code -> new Option(code.code(), names.department(code))).toList();
  }

  /** Yes or no, in the words of {@code casefile.<question>.true} and {@code ….false}. */
  public List<Option> yesNo(String question) {
    return Stream.of(true, false)
        .map(
            answer ->
                new Option(
                    answer, MessagesOfThePage.now().text("casefile." + question + "." + answer)))
        .toList();
  }

  /** The rules that a department can propose itself: one amount per event (4.3.2). */
  public List<TariffRule> getRules() {
    return Stream.of(TariffRule.values())
        .filter(rule -> rule.hasAmount() && !rule.perDay())
        .toList();
  }

  public List<Channel> getChannels() {
    return List.of(Channel.values());
  }

  public List<ComplaintKind> getComplaintKinds() {
    return List.of(ComplaintKind.values());
  }

  public List<ComplaintClass> getComplaintClasses() {
    return List.of(ComplaintClass.values());
  }

  public List<Severity> getSeverities() {
    return List.of(Severity.values());
  }

  public List<CallbackResult> getCallbackResults() {
    return List.of(CallbackResult.values());
  }

  public List<CompanyOutcome> getCompanyOutcomes() {
    return List.of(CompanyOutcome.values());
  }

  public List<PenaltyChoice> getPenaltyChoices() {
    return List.of(PenaltyChoice.values());
  }
}
