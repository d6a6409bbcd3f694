package cn.duban.complaint.web.importing;

import cn.duban.complaint.domain.importing.FieldSource;
import cn.duban.complaint.domain.importing.ImportMapping;
import cn.duban.complaint.domain.importing.LedgerField;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A mapping as it is written on the page. */
public class MappingForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String COMPANY = "Asia/Shanghai";

  /** Parts of headings that tell what a column is, in the order in which they are tried. */
  private static final Map<LedgerField, List<String>> HINTS =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(LedgerField.KEY, List.of("编号", "工单号", "ticket", "number")),
              Map.entry(LedgerField.CONTENT, List.of("内容", "complaint", "content")),
              Map.entry(LedgerField.DATE, List.of("日期", "登记时间", "date")),
              Map.entry(LedgerField.TIME, List.of("时刻", "time")),
              Map.entry(LedgerField.CHANNEL, List.of("来源", "渠道", "channel", "via")),
              Map.entry(LedgerField.CATEGORY, List.of("类别", "类型", "category")),
              Map.entry(LedgerField.STATUS, List.of("状态", "status")),
              Map.entry(LedgerField.CUSTOMER_NAME, List.of("姓名", "客户", "customer name")),
              Map.entry(LedgerField.CUSTOMER_PHONE, List.of("电话", "手机", "phone")),
              Map.entry(LedgerField.CUSTOMER_ADDRESS, List.of("地址", "address")),
              Map.entry(LedgerField.ACCOUNT_NUMBER, List.of("客户号", "account")),
              Map.entry(LedgerField.AREA, List.of("区域", "区县", "area", "city"))));

  private @Nullable String name;
  private @Nullable String zone = COMPANY;
  private final ArrayList<MappingLine> lines = new ArrayList<>();

  public MappingForm() {
    Arrays.stream(LedgerField.values()).map(MappingLine::new).forEach(lines::add);
  }

  void fill(ImportMapping mapping) {
    name = mapping.name();
    zone = mapping.zone();
    lines.forEach(line -> mapping.source(line.getField()).ifPresent(line::fill));
  }

  /** Puts the columns where their headings say, as far as nothing stands there. */
  void guess(List<String> heading) {
    for (var line : lines) {
      HINTS.getOrDefault(line.getField(), List.of()).stream()
          .flatMap(hint -> heading.stream().filter(column -> has(column, hint)))
          .findFirst()
          .ifPresent(line::suggest);
    }
  }

  private static boolean has(String column, String hint) {
    return column.toLowerCase(Locale.ROOT).contains(hint);
  }

  ImportMapping toMapping() {
    var fields = new EnumMap<LedgerField, FieldSource>(LedgerField.class);
    lines.forEach(line -> line.source().ifPresent(source -> fields.put(line.getField(), source)));
    return new ImportMapping(
        Objects.requireNonNullElse(name, ""), Objects.requireNonNullElse(zone, COMPANY), fields);
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public @Nullable String getZone() {
    return zone;
  }

  public void setZone(@Nullable String zone) {
    this.zone = zone;
  }

  public List<MappingLine> getLines() {
    return List.copyOf(lines);
  }
}
