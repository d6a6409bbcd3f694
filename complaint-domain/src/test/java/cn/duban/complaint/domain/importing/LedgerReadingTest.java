package cn.duban.complaint.domain.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.duban.complaint.domain.complaint.CategoryCode;
import cn.duban.complaint.domain.complaint.Channel;
import cn.duban.complaint.domain.complaint.ComplaintRule;
import cn.duban.complaint.domain.shared.Rule;
import cn.duban.complaint.domain.shared.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** api.md, Import: every row is understood, or listed with the column and the reason. */
class LedgerReadingTest {
  private static final Instant NOW = Instant.parse("2026-11-20T04:00:00Z");
  private static final List<String> COMCAST =
      List.of(
          "Ticket #",
          "Customer Complaint",
          "Date",
          "Date_month_year",
          "Time",
          "Received Via",
          "City",
          "State",
          "Zip code",
          "Status",
          "Filing on Behalf of Someone");
  private static final List<String> OURS = List.of("工单号", "内容", "日期", "来源", "电话", "类别");

  @Test
  void givenTheSample_whenDayMonthYear_thenTheComplaintIsUnderstood() {
    var entry =
        understood(
            comcast("250635", "Comcast Cable Internet Speeds", "22-04-15", "3:53:50 PM", "Closed"));
    assertThat(entry.key()).isEqualTo("250635");
    assertThat(entry.registeredAt()).isEqualTo(at("2015-04-22T15:53:50+08:00"));
    assertThat(entry.closed()).isTrue();
    var form = entry.registration();
    assertThat(form.category()).isEqualTo(new CategoryCode("BROADBAND/SLOW"));
    assertThat(form.channel()).isEqualTo(Channel.PHONE);
    assertThat(form.area()).isEqualTo("Abingdon");
    assertThat(form.customer().address()).contains("Abingdon, Maryland, 21009");
    assertThat(form.customer().phone()).isEmpty();
  }

  @Test
  void givenTheSample_whenYearMonthDay_thenItIsTheEighthOfApril() {
    var entry =
        understood(comcast("223441", "Payment disappear", "2015-04-08", "10:22:56 AM", "Open"));
    assertThat(entry.registeredAt()).isEqualTo(at("2015-04-08T10:22:56+08:00"));
    assertThat(entry.closed()).isFalse();
    assertThat(entry.registration().category()).isEqualTo(new CategoryCode("PLATFORM/BILLING"));
  }

  @ParameterizedTest
  @CsvSource({"12:00:00 AM, 00:00:00", "12:00:00 PM, 12:00:00", "1:05:09 pm, 13:05:09"})
  void givenTwelveHours_thenMidnightAndNoonAreRight(String written, String read) {
    var entry = understood(comcast("1", "Slow", "22-04-15", written, "Closed"));
    assertThat(entry.registeredAt()).isEqualTo(at("2015-04-22T" + read + "+08:00"));
  }

  @Test
  void givenATicketThatIsNoNumber_thenTheRowStandsForItself() {
    var row = comcast("comcas", "Slow", "22-04-15", "1:05:09 PM", "Closed");
    assertThat(understood(row).key()).startsWith("#").isEqualTo(understood(row).key());
    var other = comcast("comcas", "Slower", "22-04-15", "1:05:09 PM", "Closed");
    assertThat(understood(other).key()).isNotEqualTo(understood(row).key());
  }

  @Test
  void givenARowWithSeveralFaults_thenAllAreNamedWithTheirColumns() {
    var faults = faults(comcast("7", " ", "31-04-15", "25:00", "Lost"));
    assertThat(faults).extracting(RowFault::row).containsOnly(2);
    assertThat(faults)
        .extracting(fault -> fault.column() + " " + fault.rule().name())
        .containsExactly(
            "Date NOT_A_DATE", "Status NOT_IN_MAPPING", "Customer Complaint CELL_EMPTY");
    assertThat(faults.get(0).arguments()).containsExactly("31-04-15", "dd-MM-yy | yyyy-MM-dd");
  }

  @Test
  void givenATimeThatIsNone_thenItsColumnIsNamed() {
    var fault = faults(comcast("7", "Slow", "22-04-15", "25:00", "Open")).get(0);
    assertThat(fault.column()).isEqualTo("Time");
    assertThat(fault.rule()).isEqualTo(ImportRule.NOT_A_TIME);
  }

  @Test
  void givenALostCell_thenTheWholeRowIsAtFault() {
    var row = new LedgerRow(9, COMCAST, List.of("7", "Slow", "22-04-15"));
    var fault = faults(row).get(0);
    assertThat(fault).isEqualTo(RowFault.whole(9, ImportRule.RAGGED_ROW, 11, 3));
  }

  @Test
  void givenTomorrow_thenItIsRefused() {
    assertFault(ImportRule.IN_THE_FUTURE, "日期", row("1", "慢", "2026-11-21", "电话", "", ""));
    assertFault(ImportRule.TOO_LONG_AGO, "日期", row("1", "慢", "0026-11-21", "电话", "", ""));
  }

  @Test
  void givenADateThatReadsInTwoWays_thenItIsNone() {
    var mapping =
        mapping(Map.of(LedgerField.DATE, FieldSource.of("日期").written("dd/MM/yyyy", "MM/dd/yyyy")));
    assertThat(read(mapping, row("1", "慢", "04/05/2015", "", "", "")))
        .singleElement()
        .isEqualTo(
            new RowFault(
                2,
                "日期",
                ImportRule.AMBIGUOUS_DATE,
                List.of("04/05/2015", LocalDate.of(2015, 5, 4), LocalDate.of(2015, 4, 5))));
    assertThat(read(mapping, row("1", "慢", "25/05/2015", "", "", ""))).isEmpty();
    assertThat(read(mapping, row("1", "慢", "05/05/2015", "", "", ""))).isEmpty();
  }

  @Test
  void givenADateOfASpreadsheet_thenItIsReadWithoutAFormat() {
    var entry = understood(ours(), row("1", "慢", "2015-04-08T10:30", "电话", "", ""));
    assertThat(entry.registeredAt()).isEqualTo(at("2015-04-08T10:30:00+08:00"));
  }

  @Test
  void givenAnotherZone_thenTheTimesAreOfThere() {
    var there = new ImportMapping("there", "America/New_York", ours().fields());
    var entry = understood(there, row("1", "慢", "2015-04-08", "电话", "", ""));
    assertThat(entry.registeredAt()).isEqualTo(at("2015-04-08T00:00:00-04:00"));
  }

  @Test
  void givenChineseWords_thenTheyMeanOurValues() {
    var entry = understood(ours(), row("1", "晚上上网很慢", "2015-04-08", "网上", "138 1234 5678", ""));
    assertThat(entry.registration().category()).isEqualTo(new CategoryCode("BROADBAND/SLOW"));
    assertThat(entry.registration().channel()).isEqualTo(Channel.ONLINE);
    assertThat(entry.registration().customer().phone()).contains("13812345678");
  }

  @Test
  void givenPhoneThatIsNone_thenItsColumnIsNamed() {
    assertFault(ComplaintRule.PHONE_IMPLAUSIBLE, "电话", row("1", "慢", "2015-04-08", "电话", "保密", ""));
  }

  @Test
  void givenCategoryOutOfUse_thenItIsNamed() {
    assertFault(ComplaintRule.CATEGORY_UNKNOWN, "内容", row("1", "换遥控器", "2015-04-08", "电话", "", ""));
  }

  @Test
  void givenNul_thenNoTextHasIt() {
    assertFault(ImportRule.BAD_CHARACTER, "内容", row("1", "慢\u0000", "2015-04-08", "电话", "", ""));
  }

  @Test
  void givenWord_thenItIsFoundAtTheBeginningOfAWord() {
    assertThat(category("Data CAPS again")).isEqualTo("POLICY");
    assertThat(category("capacity of my landscape")).isEqualTo("POLICY");
    assertThat(category("my escape from them")).isEqualTo("OTHER");
  }

  @Test
  void givenMapping_thenItReadsBackAsItWasKept() {
    var fields = ShippedMappings.COMCAST.fields();
    assertThat(MappingText.read(MappingText.write(fields))).isEqualTo(fields);
    assertThat(MappingText.read(MappingText.write(ours().fields()))).isEqualTo(ours().fields());
  }

  @Test
  void givenMapping_whenSomethingIsWrong_thenEverythingIsNamed() {
    var fields =
        Map.of(
            LedgerField.DATE, FieldSource.of("日期").written("yyyy-QQQQQQ-bb"),
            LedgerField.CHANNEL, FieldSource.of("来源").meaning("FAX", "传真"));
    var refusal =
        catchThrowableOfType(
            RuleViolation.class, () -> new ImportMapping("?", "Asia/Nanjing", fields));
    assertThat(refusal.all())
        .extracting(RuleViolation::rule)
        .containsExactly(
            ImportRule.BAD_NAME,
            ImportRule.BAD_ZONE,
            ImportRule.FIELD_UNMAPPED,
            ImportRule.BAD_FORMAT,
            ImportRule.BAD_VALUE);
  }

  private static String category(String content) {
    var row = comcast("7", content, "22-04-15", "1:00:00 PM", "Open");
    return understood(row).registration().category().value();
  }

  private static ImportMapping ours() {
    return mapping(Map.of(LedgerField.DATE, FieldSource.of("日期").written("yyyy-MM-dd")));
  }

  private static ImportMapping mapping(Map<LedgerField, FieldSource> more) {
    var fields =
        new EnumMap<LedgerField, FieldSource>(
            Map.of(
                LedgerField.KEY, FieldSource.of("工单号"),
                LedgerField.CONTENT, FieldSource.of("内容"),
                LedgerField.CHANNEL,
                    FieldSource.of("来源").meaning("ONLINE", "网上").meaning("PHONE", "电话").or("PHONE"),
                LedgerField.CUSTOMER_PHONE, FieldSource.of("电话"),
                LedgerField.CATEGORY,
                    FieldSource.of("内容")
                        .meaning("BROADBAND/SLOW", "慢")
                        .meaning("STB/REMOTE", "遥控器")));
    fields.putAll(more);
    return new ImportMapping("ours", "Asia/Shanghai", fields);
  }

  private static LedgerRow comcast(
      String ticket, String content, String date, String time, String status) {
    return new LedgerRow(
        2,
        COMCAST,
        List.of(
            ticket,
            content,
            date,
            "",
            time,
            "Customer Care Call",
            "Abingdon",
            "Maryland",
            "21009",
            status,
            "No"));
  }

  private static LedgerRow row(String... cells) {
    return new LedgerRow(2, OURS, Arrays.asList(cells));
  }

  private static LedgerEntry understood(LedgerRow row) {
    return understood(ShippedMappings.COMCAST, row);
  }

  private static LedgerEntry understood(ImportMapping mapping, LedgerRow row) {
    return reading(mapping).read(row, new ArrayList<>()).orElseThrow();
  }

  private static List<RowFault> faults(LedgerRow row) {
    return read(ShippedMappings.COMCAST, row);
  }

  private static void assertFault(Rule rule, String column, LedgerRow row) {
    assertThat(read(ours(), row))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.rule()).isEqualTo(rule);
              assertThat(fault.column()).isEqualTo(column);
            });
  }

  private static List<RowFault> read(ImportMapping mapping, LedgerRow row) {
    var faults = new ArrayList<RowFault>();
    assertThat(reading(mapping).read(row, faults).isEmpty()).isEqualTo(!faults.isEmpty());
    return faults;
  }

  private static LedgerReading reading(ImportMapping mapping) {
    Set<CategoryCode> inUse =
        List.of("POLICY", "BROADBAND/SLOW", "PLATFORM/BILLING", "OTHER").stream()
            .map(CategoryCode::new)
            .collect(Collectors.toSet());
    return new LedgerReading(mapping, inUse, NOW);
  }

  private static Instant at(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }
}
