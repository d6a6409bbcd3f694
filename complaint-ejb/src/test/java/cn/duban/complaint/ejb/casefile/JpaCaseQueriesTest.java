package cn.duban.complaint.ejb.casefile;

import static cn.duban.complaint.ejb.complaint.Cases.KD;
import static cn.duban.complaint.ejb.complaint.Cases.WL;
import static cn.duban.complaint.ejb.complaint.Cases.YX;
import static cn.duban.complaint.ejb.complaint.Cases.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.duban.complaint.domain.complaint.CategoryCode;
import cn.duban.complaint.domain.complaint.Channel;
import cn.duban.complaint.domain.complaint.Complaint;
import cn.duban.complaint.domain.complaint.ComplaintKind;
import cn.duban.complaint.domain.complaint.ComplaintNumber;
import cn.duban.complaint.domain.complaint.ComplaintStatus;
import cn.duban.complaint.domain.complaint.Customer;
import cn.duban.complaint.domain.complaint.Registration;
import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.supervision.Light;
import cn.duban.complaint.domain.supervision.Obligation;
import cn.duban.complaint.domain.supervision.ObligationType;
import cn.duban.complaint.ejb.complaint.Cases;
import cn.duban.complaint.ejb.complaint.ComplaintTables;
import cn.duban.complaint.ejb.shared.DatabaseTest;
import cn.duban.complaint.ejb.shared.TestClock;
import cn.duban.complaint.ejb.shared.TestDatabase;
import cn.duban.complaint.ejb.supervision.Owed;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DatabaseTest
class JpaCaseQueriesTest {
  private static final TestClock NOON = new TestClock("2026-11-23T12:00");

  private final TestDatabase database;

  JpaCaseQueriesTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void company() {
    database.run(Cases::company);
  }

  private void have(Complaint... cases) {
    database.run(em -> List.of(cases).forEach(ComplaintTables.complaintsOn(em)::add));
  }

  private void owe(Obligation... owed) {
    database.run(em -> List.of(owed).forEach(em::persist));
  }

  private static JpaCaseQueries queries(EntityManager em) {
    var queries = new JpaCaseQueries();
    queries.em = em;
    queries.categories = ComplaintTables.categoriesOn(em);
    queries.clock = NOON;
    return queries;
  }

  /** The sequence numbers of what this person finds; that the count is the same is always seen. */
  private List<Integer> found(CaseFilter filter, Actor actor) {
    var sight = Sight.of(actor);
    return database.inTransaction(
        em -> {
          var cases = queries(em).find(filter, sight, NOON.instant(), 0, 200);
          assertThat(queries(em).count(filter, sight, NOON.instant())).isEqualTo(cases.size());
          return cases.stream().map(each -> sequence(each.number())).toList();
        });
  }

  private static int sequence(ComplaintNumber number) {
    return Integer.parseInt(number.value().substring(6));
  }

  private static ComplaintNumber number(int sequence) {
    return ComplaintNumber.of(2026, Cases.KF, sequence);
  }

  private static CaseFilter text(String text) {
    return new CaseFilter(null, null, null, null, null, null, text, null, CaseSort.NUMBER);
  }

  private static CaseFilter sorted(CaseSort sort) {
    return new CaseFilter(null, null, null, null, null, null, null, null, sort);
  }

  private static CaseFilter shining(Light light) {
    return new CaseFilter(null, null, null, null, null, null, null, light, CaseSort.NUMBER);
  }

  private static CaseFilter at(DepartmentCode department) {
    return new CaseFilter(null, null, department, null, null, null, null, null, CaseSort.NUMBER);
  }

  private static CaseFilter registered(@Nullable String from, @Nullable String to) {
    return new CaseFilter(
        null,
        null,
        null,
        null,
        from == null ? null : LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to),
        null,
        null,
        CaseSort.NUMBER);
  }

  @Test
  void givenStates_whenOneIsAskedFor_thenOnlyItsCasesAreFound() {
    have(
        Cases.registered(1, words("网速慢"), "2026-11-20T10:00"),
        Cases.dispatched(2, words("网速慢"), "2026-11-20T10:00", WL));

    var dispatched =
        new CaseFilter(
            ComplaintStatus.DISPATCHED, null, null, null, null, null, null, null, CaseSort.NUMBER);

    assertThat(found(dispatched, Cases.CLERK)).containsExactly(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BROADBAND      | 1,2
          BROADBAND/SLOW | 1
          CONDUCT        | 3
          NETWORK        |
          NO_SUCH        |
          """)
  void givenCategories_whenAKindOrATypeIsAskedFor_thenATypeTakesInItsKinds(
      String category, @Nullable String expected) {
    have(of(1, "BROADBAND/SLOW"), of(2, "BROADBAND/DROPS"), of(3, "CONDUCT"));

    var filter =
        new CaseFilter(null, category, null, null, null, null, null, null, CaseSort.NUMBER);

    assertThat(found(filter, Cases.CLERK)).isEqualTo(numbers(expected));
  }

  private static List<Integer> numbers(@Nullable String list) {
    return list == null
        ? List.of()
        : List.of(list.split(",")).stream().map(each -> Integer.valueOf(each.strip())).toList();
  }

  private static Complaint of(int sequence, String category) {
    var registration = Cases.registration(ComplaintKind.COMPLAINT, category, "网速慢", null, null);
    return Cases.registered(sequence, registration, "2026-11-20T10:00");
  }

  @Test
  void givenChannels_whenOneIsAskedFor_thenOnlyItsCasesAreFound() {
    have(of(1, "CONDUCT"));

    assertThat(found(from(Channel.PHONE), Cases.CLERK)).containsExactly(1);
    assertThat(found(from(Channel.MEDIA), Cases.CLERK)).isEmpty();
  }

  private static CaseFilter from(Channel channel) {
    return new CaseFilter(null, null, null, channel, null, null, null, null, CaseSort.NUMBER);
  }

  @Test
  void givenADay_whenAPeriodIsAskedFor_thenItRunsFromItsFirstToItsLastMomentInShanghai() {
    have(
        Cases.registered(1, words("网速慢"), "2026-11-19T23:59:59"),
        Cases.registered(2, words("网速慢"), "2026-11-20T00:00:00"),
        Cases.registered(3, words("网速慢"), "2026-11-20T23:59:59"),
        Cases.registered(4, words("网速慢"), "2026-11-21T00:00:00"));

    assertThat(found(registered("2026-11-20", "2026-11-20"), Cases.CLERK)).containsExactly(2, 3);
    assertThat(found(registered("2026-11-20", null), Cases.CLERK)).containsExactly(2, 3, 4);
    assertThat(found(registered(null, "2026-11-19"), Cases.CLERK)).containsExactly(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          晚高峰        | 1
          网速          | 1,2
          100%          | 3
          %             | 3
          a_b           | 4
          _             | 4
          真的!         | 5
          !             | 5
          wifi          | 6
          2026kf002     | 2
          KF00          | 1,2,3,4,5,6
          张三          | 1,2,3,4,5,6
          13812345678   | 1,2,3,4,5,6
          没有这样的话  |
          """)
  void givenAText_whenItIsLookedFor_thenItIsFoundAnywhereAndWildcardsMeanThemselves(
      String sought, @Nullable String expected) {
    have(
        Cases.registered(1, words("晚高峰网速慢"), "2026-11-20T10:00"),
        Cases.registered(2, words("网速不稳"), "2026-11-20T10:00"),
        Cases.registered(3, words("丢包率100%以上"), "2026-11-20T10:00"),
        Cases.registered(4, words("账号a_b登录失败"), "2026-11-20T10:00"),
        Cases.registered(5, words("这是真的!"), "2026-11-20T10:00"),
        Cases.registered(6, words("家里WiFi断线"), "2026-11-20T10:00"));

    assertThat(found(text(sought), Cases.CLERK)).isEqualTo(numbers(expected));
  }

  @Test
  void givenAMaskedTelephoneNumber_whenItIsLookedFor_thenOnlyThoseWhoSeeItFindTheCase() {
    var returned = Cases.dispatched(2, words("网速慢"), "2026-11-20T10:00", WL, KD);
    var sheet = returned.dispatches().get(0).id();
    returned.sendBack(sheet, "不属本部门", new Act(Cases.handlerOf(WL), NOON.instant()));
    have(Cases.dispatched(1, words("网速慢"), "2026-11-20T10:00", WL), returned);
    var phone = text("13812345678");

    assertThat(found(phone, Cases.CLERK)).containsExactly(1, 2);
    assertThat(found(phone, Cases.handlerOf(WL))).containsExactly(1);
    assertThat(found(phone, Cases.managerOf(KD))).containsExactly(2);
    assertThat(found(phone, Cases.GENERAL_AFFAIRS)).isEmpty();
    assertThat(found(phone, Cases.TECHNICAL_EXECUTIVE)).isEmpty();
    assertThat(found(phone, Cases.AUDITOR)).isEmpty();
  }

  @Test
  void givenCasesOfTwoDepartments_whenListed_thenEachPersonSeesHisOwn() {
    have(
        Cases.registered(1, words("网速慢"), "2026-11-20T10:00"),
        Cases.dispatched(2, words("网速慢"), "2026-11-20T10:00", WL),
        Cases.dispatched(3, words("网速慢"), "2026-11-20T10:00", KD),
        Cases.dispatched(4, words("网速慢"), "2026-11-20T10:00", WL, KD));
    var all = sorted(CaseSort.NUMBER);

    assertThat(found(all, Cases.CS_MANAGER)).containsExactly(1, 2, 3, 4);
    assertThat(found(all, Cases.AUDITOR)).containsExactly(1, 2, 3, 4);
    assertThat(found(all, Cases.handlerOf(WL))).containsExactly(2, 4);
    assertThat(found(all, Cases.managerOf(KD))).containsExactly(3, 4);
    assertThat(found(all, Cases.TECHNICAL_EXECUTIVE)).containsExactly(2, 3, 4);
    assertThat(found(all, Cases.handlerOf(YX))).isEmpty();
    assertThat(Sight.of(Cases.ADMIN).nothing()).isTrue();
  }

  @Test
  void givenADepartment_whenItIsAskedFor_thenWhoDoesNotSeeItFindsNothing() {
    have(
        Cases.dispatched(1, words("网速慢"), "2026-11-20T10:00", WL),
        Cases.dispatched(2, words("网速慢"), "2026-11-20T10:00", WL, KD));

    assertThat(found(at(KD), Cases.CLERK)).containsExactly(2);
    assertThat(found(at(WL), Cases.handlerOf(WL))).containsExactly(1, 2);
    assertThat(found(at(KD), Cases.handlerOf(WL))).isEmpty();
  }

  @Test
  void givenLights_whenOneIsAskedFor_thenACaseShinesAsTheMostUrgentOfWhatItOwes() {
    have(
        Cases.dispatched(1, words("网速慢"), "2026-11-20T10:00", WL),
        Cases.dispatched(2, words("网速慢"), "2026-11-20T10:00", WL),
        Cases.dispatched(3, words("网速慢"), "2026-11-20T10:00", WL),
        Cases.dispatched(4, words("网速慢"), "2026-11-20T10:00", WL));
    var done = Owed.by(WL, ObligationType.REPLY, number(4), "2026-11-22T10:00");
    done.doneAt(NOON.instant());
    owe(
        Owed.by(WL, ObligationType.REPLY, number(1), "2026-11-23T11:59"),
        Owed.by(WL, ObligationType.CAPA, number(1), "2026-11-30T10:00"),
        Owed.by(WL, ObligationType.REPLY, number(2), "2026-11-24T12:00"),
        Owed.by(WL, ObligationType.REPLY, number(3), "2026-11-24T12:01"),
        done);

    assertThat(found(shining(Light.RED), Cases.CLERK)).containsExactly(1);
    assertThat(found(shining(Light.YELLOW), Cases.CLERK)).containsExactly(2);
    assertThat(found(shining(Light.GREEN), Cases.CLERK)).containsExactly(3, 4);
  }

  @Test
  void givenAnotherDepartmentIsOverdue_whenLightsAreAskedFor_thenItDoesNotShineForThisOne() {
    have(Cases.dispatched(1, words("网速慢"), "2026-11-20T10:00", WL, KD));
    owe(
        Owed.by(KD, ObligationType.REPLY, number(1), "2026-11-22T10:00"),
        Owed.byCustomerService(ObligationType.CALLBACK, number(1), "2026-11-22T10:00"),
        Owed.by(WL, ObligationType.REPLY, number(1), "2026-11-24T10:00"));

    assertThat(found(shining(Light.RED), Cases.CLERK)).containsExactly(1);
    assertThat(found(shining(Light.RED), Cases.handlerOf(WL))).isEmpty();
    assertThat(found(shining(Light.YELLOW), Cases.handlerOf(WL))).containsExactly(1);
    assertThat(found(shining(Light.RED), Cases.TECHNICAL_EXECUTIVE)).containsExactly(1);
  }

  @ParameterizedTest
  @EnumSource
  void givenCases_whenSorted_thenEachOrderIsWhatItsNameSays(CaseSort sort) {
    have(
        Cases.registered(1, registration("CONDUCT"), "2026-11-18T10:00"),
        Cases.dispatched(2, registration("BROADBAND/SLOW"), "2026-11-19T10:00", WL),
        Cases.dispatched(3, registration("BROADBAND/SLOW"), "2026-11-20T10:00", WL),
        Cases.registered(4, registration("NETWORK/TRUNK"), "2026-11-21T10:00"));
    owe(
        Owed.by(WL, ObligationType.REPLY, number(2), "2026-11-26T10:00"),
        Owed.by(WL, ObligationType.REPLY, number(3), "2026-11-28T10:00"),
        Owed.by(WL, ObligationType.CAPA, number(3), "2026-11-24T10:00"));

    assertThat(found(sorted(sort), Cases.CLERK)).isEqualTo(expected(sort));
  }

  private static Registration registration(String category) {
    return Cases.registration(ComplaintKind.COMPLAINT, category, "网速慢", null, null);
  }

  private static List<Integer> expected(CaseSort sort) {
    return switch (sort) {
      case NEWEST -> List.of(4, 3, 2, 1);
      case OLDEST, NUMBER -> List.of(1, 2, 3, 4);
      case STATE -> List.of(3, 2, 4, 1);
      case CATEGORY -> List.of(3, 2, 1, 4);
      case DUE -> List.of(3, 2, 4, 1);
    };
  }

  @Test
  void givenWhatAnotherDepartmentOwes_whenSortedByDueTime_thenItDoesNotCountForThisOne() {
    have(
        Cases.dispatched(1, words("网速慢"), "2026-11-20T10:00", WL, KD),
        Cases.dispatched(2, words("网速慢"), "2026-11-20T10:00", WL));
    owe(
        Owed.by(KD, ObligationType.REPLY, number(1), "2026-11-22T10:00"),
        Owed.by(WL, ObligationType.REPLY, number(1), "2026-11-28T10:00"),
        Owed.by(WL, ObligationType.REPLY, number(2), "2026-11-24T10:00"));

    assertThat(found(sorted(CaseSort.DUE), Cases.CLERK)).containsExactly(1, 2);
    assertThat(found(sorted(CaseSort.DUE), Cases.handlerOf(WL))).containsExactly(2, 1);
  }

  @Test
  void givenManyCases_whenPaged_thenThePagesHoldThemAllOnce() {
    have(
        IntStream.rangeClosed(1, 7)
            .mapToObj(i -> Cases.registered(i, words("网速慢"), "2026-11-20T10:00"))
            .toArray(Complaint[]::new));

    database.run(
        em -> {
          var sight = Sight.of(Cases.CLERK);
          var now = NOON.instant();
          for (var sort : CaseSort.values()) {
            var paged =
                IntStream.iterate(0, first -> first < 9, first -> first + 3)
                    .boxed()
                    .flatMap(first -> queries(em).find(sorted(sort), sight, now, first, 3).stream())
                    .map(each -> sequence(each.number()));
            assertThat(paged).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7);
            assertThat(queries(em).count(sorted(sort), sight, now)).isEqualTo(7);
          }
        });
  }

  @Test
  void givenEverythingAskedAtOnce_whenFound_thenAllConditionsHold() {
    have(
        Cases.dispatched(1, words("晚高峰网速慢"), "2026-11-20T10:00", WL),
        Cases.dispatched(2, words("晚高峰网速慢"), "2026-11-20T10:00", KD));
    owe(
        Owed.by(WL, ObligationType.REPLY, number(1), "2026-11-22T10:00"),
        Owed.by(KD, ObligationType.REPLY, number(2), "2026-11-22T10:00"));
    var day = LocalDate.parse("2026-11-20");

    var filter =
        new CaseFilter(
            ComplaintStatus.DISPATCHED,
            "BROADBAND",
            WL,
            Channel.PHONE,
            day,
            day,
            "高峰",
            Light.RED,
            CaseSort.DUE);

    assertThat(found(filter, Cases.CLERK)).containsExactly(1);
    assertThat(found(filter, Cases.handlerOf(WL))).containsExactly(1);
    assertThat(found(filter, Cases.handlerOf(KD))).isEmpty();
  }

  @Test
  void givenACustomer_whenEarlierCasesAreLookedFor_thenThoseOfTheSameTelephoneOrAccountAreFound() {
    have(
        Cases.registered(1, words("网速慢"), "2026-10-01T10:00"),
        Cases.registered(2, words("网速慢"), "2026-11-19T10:00"),
        Cases.registered(3, words("网速慢"), "2026-11-20T10:00"),
        of(4, "CONDUCT"));
    var since = TestClock.at("2026-11-01T00:00");
    var category = new CategoryCode("BROADBAND/SLOW");

    database.run(
        em -> {
          var byPhone = new Customer("张三", "13812345678", null, null);
          var byAccount = new Customer("李四", null, null, "85201234");
          var stranger = new Customer("王五", "13900000000", null, null);
          assertThat(queries(em).repeats(byPhone, category, since, 5))
              .extracting(each -> sequence(each.number()))
              .containsExactly(3, 2);
          assertThat(queries(em).repeats(byAccount, category, since, 1)).hasSize(1);
          assertThat(queries(em).repeats(stranger, category, since, 5)).isEmpty();
        });
  }

  @Test
  void givenAPage_whenWhatIsOwedAndWhoHasItIsRead_thenOneQuestionAnswersForAllItsCases() {
    var returned = Cases.dispatched(2, words("网速慢"), "2026-11-20T10:00", WL, KD);
    var sheet = returned.dispatches().get(0).id();
    returned.sendBack(sheet, "不属本部门", new Act(Cases.handlerOf(WL), NOON.instant()));
    have(Cases.dispatched(1, words("网速慢"), "2026-11-20T10:00", YX, WL), returned);
    owe(
        Owed.by(WL, ObligationType.CAPA, number(1), "2026-11-25T10:00"),
        Owed.by(YX, ObligationType.REPLY, number(1), "2026-11-24T10:00"),
        Owed.by(KD, ObligationType.REPLY, number(2), "2026-11-22T10:00"));

    database.run(
        em -> {
          var numbers = List.of(number(1), number(2));
          assertThat(queries(em).owedFor(numbers))
              .extracting(DueRow::type, DueRow::department, row -> row.light(NOON.instant()))
              .containsExactly(
                  tuple(ObligationType.REPLY, KD, Light.RED),
                  tuple(ObligationType.REPLY, YX, Light.YELLOW),
                  tuple(ObligationType.CAPA, WL, Light.GREEN));
          assertThat(queries(em).sheetsOf(numbers))
              .extracting(SheetRow::complaint, SheetRow::department)
              .containsExactlyInAnyOrder(
                  tuple("2026KF001", YX), tuple("2026KF001", WL), tuple("2026KF002", KD));
        });
  }

  @Test
  void givenTwoDepartments_whenTheLineIsMade_thenEachPersonReadsWhatHeMaySee() {
    have(Cases.dispatched(1, words("网速慢"), "2026-11-20T10:00", WL, KD));
    owe(
        Owed.by(KD, ObligationType.REPLY, number(1), "2026-11-22T10:00"),
        Owed.by(WL, ObligationType.CAPA, number(1), "2026-11-30T10:00"));

    var clerk = line(Cases.CLERK);
    assertThat(clerk.departments()).containsExactly(WL, KD);
    assertThat(clerk.light()).isEqualTo(Light.RED);
    assertThat(clerk.due()).isEqualTo(ObligationType.REPLY);
    assertThat(clerk.customer().phone()).isEqualTo("13812345678");

    var handler = line(Cases.handlerOf(WL));
    assertThat(handler.departments()).containsExactly(WL);
    assertThat(handler.light()).isEqualTo(Light.GREEN);
    assertThat(handler.due()).isEqualTo(ObligationType.CAPA);
    assertThat(handler.customer().phone()).isEqualTo("13812345678");

    assertThat(line(Cases.TECHNICAL_EXECUTIVE).customer().phone()).isEqualTo("138****5678");
  }

  private CaseRow line(Actor actor) {
    return database.inTransaction(
        em -> {
          var queries = queries(em);
          var sight = Sight.of(actor);
          var cases = queries.find(sorted(CaseSort.NEWEST), sight, NOON.instant(), 0, 10);
          return CaseRows.of(cases, queries, actor, NOON.instant()).get(0);
        });
  }
}
