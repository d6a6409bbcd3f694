package cn.duban.complaint.domain.settlement;

import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.shared.Money;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What one month takes from and gives to one department (4.2.6, 4.3.6): the sum of its lines. */
public record DepartmentSettlement(DepartmentCode department, List<LedgerLine> lines) {
  public DepartmentSettlement {
    lines = List.copyOf(lines);
  }

  /** The lines of a month by department, in the order of the codes; each keeps its lines' order. */
  public static List<DepartmentSettlement> of(Collection<LedgerLine> month) {
    return month.stream()
        .collect(Collectors.groupingBy(LedgerLine::department, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(entry -> new DepartmentSettlement(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** The sum of the lines of one type. */
  public Money total(LedgerLineType type) {
    return lines.stream()
        .filter(line -> line.type() == type)
        .map(LedgerLine::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  /** What it does to each person named, by name; lines that name nobody are the department's. */
  public SortedMap<String, Balance> byPerson() {
    return lines.stream()
        .filter(line -> line.person().isPresent())
        .collect(
            Collectors.toMap(
                line -> line.person().orElseThrow(),
                LedgerLine::balance,
                Balance::plus,
                TreeMap::new));
  }

  /** What is paid out in the end; negative when more is taken than given. */
  public Balance net() {
    return Balance.of(lines);
  }
}
