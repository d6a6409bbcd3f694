package cn.duban.complaint.ejb.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.duban.complaint.domain.complaint.Complaint;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.complaint.ComplaintStatus;
import cn.duban.complaint.domain.importing.ImportMapping;
import cn.duban.complaint.domain.importing.ImportRule;
import cn.duban.complaint.domain.importing.ShippedMappings;
import cn.duban.complaint.domain.organization.Department;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.ejb.shared.DatabaseTest;
import cn.duban.complaint.ejb.shared.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** api.md, Import: every row is taken over once, or listed with the reason. */
@DatabaseTest
class ComplaintImportTest {
  private static final ImportMapping COMCAST = ShippedMappings.COMCAST;
  private static final String HEADING =
      "Ticket #,Customer Complaint,Date,Date_month_year,Time,Received Via,City,State,Zip code,"
          + "Status,Filing on Behalf of Someone";
  private static final String GOOD =
      "250635,Slow,22-04-15,22-Apr-15,3:53:50 PM,Internet,Abingdon,Maryland,21009,Closed,No";

  private final TestDatabase database;
  private final ImportTables tables;

  ComplaintImportTest(TestDatabase database) {
    this.database = database;
    this.tables = new ImportTables(database);
  }

  @BeforeEach
  void customerServiceExists() {
    database.run(
        em -> em.persist(Department.named(DepartmentCode.CUSTOMER_SERVICE, "客户服务部", tables.now())));
  }

  @Test
  void givenTheSample_whenImported_thenEveryRowIsAComplaintOfItsQuarter() {
    // when
    var report = sample();
    // then
    assertThat(report.rows()).isEqualTo(2224);
    assertThat(report.errors()).isEmpty();
    assertThat(report.valid()).isEqualTo(2224);
    assertThat(report.imported()).isEqualTo(2224);
    assertThat(report.duplicates()).isZero();
    assertThat(count("SELECT COUNT(c) FROM Complaint c")).isEqualTo(2224);
    assertThat(count("SELECT COUNT(c) FROM Complaint c WHERE c.number LIKE '2015KF%'"))
        .isEqualTo(2224);
    assertThat(find("2015KF2224").registeredIn()).isEqualTo(DepartmentCode.CUSTOMER_SERVICE);
    assertThat(outsideTheQuarter()).isZero();
    assertThat(count(withStatus(ComplaintStatus.CLOSED))).isEqualTo(973 + 734);
    assertThat(count(withStatus(ComplaintStatus.REGISTERED))).isEqualTo(363 + 154);
  }

  @Test
  void givenTheSample_whenImportedAgain_thenNothingIsImported() {
    // given
    sample();
    // when
    var report = sample();
    // then
    assertThat(report.imported()).isZero();
    assertThat(report.duplicates()).isEqualTo(2224);
    assertThat(report.errors()).isEmpty();
    assertThat(count("SELECT COUNT(c) FROM Complaint c")).isEqualTo(2224);
    assertThat(tables.nextNumberOf2015()).isEqualTo(2225);
  }

  @Test
  void givenTheSample_whenTried_thenNothingChanges() {
    // when
    var report = dryRun(resource());
    // then
    assertThat(report.rows()).isEqualTo(2224);
    assertThat(report.valid()).isEqualTo(2224);
    assertThat(report.imported()).isZero();
    assertThat(count("SELECT COUNT(c) FROM Complaint c")).isZero();
    assertThat(count("SELECT COUNT(r) FROM ImportRun r")).isZero();
  }

  @Test
  void givenBrokenRows_whenImported_thenTheGoodOnesComeAndTheOthersAreListed() {
    // given
    var text =
        String.join(
            "\r\n",
            HEADING,
            GOOD,
            "7,Slow,31-04-15,x,3:53:50 PM,Internet,A,B,1,Closed,No",
            "8,Slow,22-04-15",
            "",
            "250635,Again,22-04-15,x,3:53:50 PM,Internet,A,B,1,Closed,No",
            "9,\"Two\nlines, \"\"quoted\"\"\",22-04-15,x,3:53:50 PM,Internet,A,B,1,Open,No",
            "10,Slow,22-04-15,x,3:53:50 PM,Fax,A,B,1,Closed,No",
            "11,\"Slow,22-04-15,x,3:53:50 PM,Internet,A,B,1,Closed,No",
            "12,Slow,22-04-15,x,3:53:50 PM,Internet,A,B,1,Closed,No");
    // when
    var report = run(bytes(text, StandardCharsets.UTF_8));
    // then
    assertThat(report.imported()).isEqualTo(2);
    assertThat(report.errors())
        .extracting(error -> error.row() + " " + error.column() + " " + error.key())
        .containsExactly(
            "3 Date ImportRule.NOT_A_DATE",
            "4  ImportRule.RAGGED_ROW",
            "6  ImportRule.KEY_TWICE",
            "8 Received Via ImportRule.NOT_IN_MAPPING",
            "9  ImportRule.UNCLOSED_QUOTE");
    assertThat(report.rows()).isEqualTo(report.valid() + report.errors().size());
    assertThat(find("2015KF002").page().words()).isEqualTo("Two\nlines, \"quoted\"");
  }

  @Test
  void givenGb18030_whenImported_thenTheChineseIsRight() {
    importsSlow(bytes(HEADING + "\n" + GOOD.replace("Slow", "网速慢"), Charset.forName("GB18030")));
  }

  @Test
  void givenUtf8WithItsMark_whenImported_thenTheHeadingIsFound() {
    importsSlow(
        bytes("\ufeff" + HEADING + "\r\n" + GOOD.replace("Slow", "网速慢"), StandardCharsets.UTF_8));
  }

  @Test
  void givenUtf16AsSpreadsheetsWriteIt_whenImported_thenTabsSeparate() {
    var text = (HEADING + "\r\n" + GOOD.replace("Slow", "网速慢")).replace(',', '\t');
    importsSlow(bytes("\ufeff" + text, StandardCharsets.UTF_16LE));
  }

  @Test
  void givenSemicolons_whenImported_thenTheySeparate() {
    importsSlow(
        bytes(
            (HEADING + "\n" + GOOD).replace("Slow", "网速慢").replace(',', ';'),
            StandardCharsets.UTF_8));
  }

  @Test
  void givenWorkbook_whenImported_thenItsOwnDatesAndNumbersAreRead() {
    // when
    var report = run(workbook());
    // then
    assertThat(report.errors()).isEmpty();
    assertThat(report.imported()).isEqualTo(1);
    assertThat(find("2015KF001").page().registeredAt())
        .isEqualTo(Instant.parse("2015-04-22T07:53:50Z"));
  }

  @Test
  void givenMissingColumn_whenImported_thenItIsNamedAndNothingBegins() {
    var text = (HEADING + "\n" + GOOD).replace("Ticket #", "Ticket");
    refused(ImportRule.COLUMNS_MISSING, bytes(text, StandardCharsets.UTF_8));
    assertThat(count("SELECT COUNT(r) FROM ImportRun r")).isZero();
  }

  @Test
  void givenWhatIsNoLedger_whenImported_thenItIsRefused() {
    refused(ImportRule.EMPTY_FILE, new byte[0]);
    refused(ImportRule.UNREADABLE_TEXT, new byte[] {(byte) 0xff, 0x00, (byte) 0xff});
    refused(ImportRule.UNREADABLE_FILE, new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0});
    refused(ImportRule.UNREADABLE_FILE, new byte[] {'P', 'K', 3, 4, 0, 0, 0});
    refused(ImportRule.COLUMN_TWICE, bytes("a,b,a\n1,2,3", StandardCharsets.UTF_8));
  }

  @Test
  void givenNothingButAHeading_whenImported_thenNothingIsImported() {
    assertThat(run(bytes(HEADING, StandardCharsets.UTF_8)))
        .isEqualTo(new ImportReport(0, 0, 0, 0, List.of()));
  }

  @Test
  void givenARun_thenItSaysHowFarItIsAndWhatItTookOver() {
    // when
    sample();
    // then
    var run = database.inTransaction(em -> tables.runs(em).latest(5)).get(0);
    assertThat(run.percent()).isEqualTo(100);
    assertThat(run.done()).isEqualTo(2224);
    assertThat(run.startedBy()).isEqualTo("kf.manager");
    assertThat(
            count(
                "SELECT COUNT(e) FROM AuditEntry e WHERE e.event = 'IMPORTED'"
                    + " AND e.subjectType = 'complaint'"))
        .isEqualTo(2224);
    assertThat(count("SELECT COUNT(e) FROM AuditEntry e WHERE e.event = 'IMPORT_DONE'"))
        .isEqualTo(1);
  }

  private Complaint find(String number) {
    Optional<Complaint> found =
        database.inTransaction(em -> tables.complaints(em).find(new ComplaintNumber(number)));
    return found.orElseThrow();
  }

  private void importsSlow(byte[] file) {
    var report = run(file);
    assertThat(report.errors()).isEmpty();
    assertThat(report.imported()).isEqualTo(1);
    assertThat(count("SELECT COUNT(c) FROM Complaint c WHERE c.page.content = '网速慢'")).isEqualTo(1);
  }

  private ImportReport sample() {
    return run(resource());
  }

  private ImportReport run(byte[] file) {
    return tables.boundary().run(COMCAST.name(), upload(file));
  }

  private ImportReport dryRun(byte[] file) {
    return tables.boundary().dryRun(COMCAST.name(), upload(file));
  }

  private void refused(ImportRule rule, byte[] file) {
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(() -> run(file))
        .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule));
  }

  private static LedgerUpload upload(byte[] file) {
    return new LedgerUpload("ledger", null, new ByteArrayInputStream(file));
  }

  private long outsideTheQuarter() {
    return database.inTransaction(
        em ->
            em.createQuery(
                    """
                    SELECT COUNT(c) FROM Complaint c
                    WHERE c.page.registeredAt < :from OR c.page.registeredAt >= :to
                    """,
                    Long.class)
                .setParameter("from", Instant.parse("2015-03-31T16:00:00Z"))
                .setParameter("to", Instant.parse("2015-06-30T16:00:00Z"))
                .getSingleResult());
  }

  private long count(String query) {
    return database.inTransaction(em -> em.createQuery(query, Long.class).getSingleResult());
  }

  private static String withStatus(ComplaintStatus status) {
    return "SELECT COUNT(c) FROM Complaint c WHERE c.status = "
        + ComplaintStatus.class.getName()
        + "."
        + status;
  }

  private static byte[] bytes(String text, Charset charset) {
    return text.getBytes(charset);
  }

  private static byte[] resource() {
    try (InputStream file =
        Objects.requireNonNull(
            ComplaintImportTest.class.getResourceAsStream(
                "/ledgers/comcast-complaints-2015.csv"))) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] workbook() {
    var out = new ByteArrayOutputStream();
    try (var workbook = new Workbook(out, "test", "1.0")) {
      var sheet = workbook.newWorksheet("ledger");
      var heading = HEADING.split(",", -1);
      var cells = GOOD.split(",", -1);
      for (int i = 0; i < heading.length; i++) {
        sheet.value(0, i, heading[i]);
        sheet.value(1, i, cells[i]);
      }
      sheet.value(1, 0, 250635);
      sheet.value(1, 2, LocalDate.of(2015, 4, 22));
      sheet.style(1, 2).format("dd/mm/yyyy").set();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
