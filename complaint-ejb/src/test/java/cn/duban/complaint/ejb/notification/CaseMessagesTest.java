package cn.duban.complaint.ejb.notification;

import static cn.duban.complaint.ejb.complaint.Cases.CLERK;
import static cn.duban.complaint.ejb.complaint.Cases.CS_MANAGER;
import static cn.duban.complaint.ejb.complaint.Cases.KD;
import static cn.duban.complaint.ejb.complaint.Cases.WL;
import static cn.duban.complaint.ejb.complaint.Cases.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.complaint.domain.capa.CapaEvent;
import cn.duban.complaint.domain.complaint.Complaint;
import cn.duban.complaint.domain.complaint.ComplaintEvent;
import cn.duban.complaint.domain.notification.ChannelKind;
import cn.duban.complaint.domain.notification.Message;
import cn.duban.complaint.domain.notification.Notification;
import cn.duban.complaint.domain.notification.OutboxMessage;
import cn.duban.complaint.domain.notification.OutboxState;
import cn.duban.complaint.domain.notification.Reader;
import cn.duban.complaint.domain.notification.SayingsConverter;
import cn.duban.complaint.domain.organization.Act;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.ejb.complaint.Cases;
import cn.duban.complaint.ejb.complaint.ComplaintTables;
import cn.duban.complaint.ejb.organization.Staff;
import cn.duban.complaint.ejb.shared.DatabaseTest;
import cn.duban.complaint.ejb.shared.TestClock;
import cn.duban.complaint.ejb.shared.TestDatabase;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told of what happens to a case (requirements §7). */
@DatabaseTest
class CaseMessagesTest {
  private static final String CASE = "/complaint/details.xhtml?number=2026KF001";

  private final TestDatabase database;
  private final TestClock clock = new TestClock("2026-11-20T10:00");
  private SettingsOfTheTest settings = SettingsOfTheTest.withoutMail();

  CaseMessagesTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void aCompany() {
    database.run(Staff::hire);
  }

  @Test
  void clause422_givenADispatch_thenTheHandlersOfTheDepartmentAreTold() {
    dispatched();
    assertThat(inbox("wl.handler")).containsExactly("DISPATCHED " + CASE);
    assertThat(inbox("wl.handler2")).containsExactly("DISPATCHED " + CASE);
    assertThat(inbox("wl.manager")).isEmpty();
    assertThat(inbox("kd.handler")).isEmpty();
  }

  @Test
  void givenTheSameEventAgain_thenNothingIsWrittenTwice() {
    settings = SettingsOfTheTest.mailingTo(25);
    dispatched();
    var dispatch = database.inTransaction(em -> theCase(em).dispatches().get(0).id());
    database.run(
        em -> {
          var stamp = new ComplaintEvent.Stamp(theCase(em).number(), 1, "x", clock.instant());
          fire(em, new ComplaintEvent.Dispatched(stamp, dispatch, WL));
        });
    assertThat(inbox("wl.handler")).hasSize(1);
    assertThat(outgoing()).hasSize(2);
  }

  @Test
  void givenAReturn_thenCustomerServiceIsToldButNotWhoDidIt() {
    dispatched();
    step(Cases.handlerOf(WL), (c, act) -> c.sendBack(sheet(c), "不属本部门", act));
    assertThat(inbox("kf.clerk")).containsExactly("RETURNED " + CASE);
    assertThat(inbox("kf.manager")).containsExactly("RETURNED " + CASE);
  }

  @Test
  void givenUrging_thenHandlersAndManagerAreToldEachTime() {
    dispatched();
    step(CLERK, (c, act) -> c.urge(WL, "请尽快", act));
    clock.set("2026-11-20T12:00");
    step(CLERK, (c, act) -> c.urge(WL, "请尽快", act));
    assertThat(inbox("wl.manager")).containsExactly("URGED " + CASE, "URGED " + CASE);
    assertThat(inbox("wl.handler2")).hasSize(3);
  }

  @Test
  void clause431_givenTheCustomerDoesNotAccept_thenTheExecutiveInChargeIsAsked() {
    dispatched();
    step(
        Cases.handlerOf(WL),
        (c, act) -> c.draftHandling(sheet(c), Cases.substantiated(false), act));
    assertThat(inbox("vp.tech")).containsExactly("CONSENT_ASKED " + CASE);
    assertThat(inbox("vp.service")).isEmpty();
  }

  @Test
  void givenMeasuresAreSentBack_thenTheDepartmentIsTold() {
    dispatched();
    database.run(
        em -> {
          var number = theCase(em).number();
          var stamp =
              new CapaEvent.Stamp(number, UUID.randomUUID(), KD, "vp.tech", clock.instant());
          fire(em, new CapaEvent.Returned(stamp, "原因不具体"));
        });
    assertThat(inbox("kd.handler")).containsExactly("CAPA_RETURNED " + CASE);
    assertThat(inbox("kd.manager")).containsExactly("CAPA_RETURNED " + CASE);
  }

  @Test
  void givenAMailServer_thenMailGoesOutInTheLanguageOfItsReader() {
    settings = SettingsOfTheTest.mailingTo(25);
    database.run(
        em -> NotificationTables.readersOn(em).add(Reader.of("wl.handler", Locale.ENGLISH)));
    dispatched();
    assertThat(outgoing())
        .allMatch(letter -> letter.channel() == ChannelKind.EMAIL)
        .extracting(letter -> letter.receiver() + " " + letter.language().toLanguageTag())
        .containsExactlyInAnyOrder("wl.handler en", "wl.handler2 zh-CN");
  }

  @Test
  void givenAnyMessage_thenItHoldsNothingThatTheCustomerHasTold() {
    settings = SettingsOfTheTest.mailingTo(25);
    dispatched();
    step(CLERK, (c, act) -> c.urge(WL, "客户张三 13812345678", act));
    var converter = new SayingsConverter();
    assertThat(outgoing())
        .hasSize(5)
        .extracting(OutboxMessage::message)
        .extracting(Message::words)
        .extracting(converter::convertToDatabaseColumn)
        .allSatisfy(said -> assertThat(said).doesNotContain("张三", "138", "鼓楼", "网速"));
  }

  @Test
  void givenOnesMessage_whenAnotherLooksForIt_thenItDoesNotExist() {
    dispatched();
    database.run(
        em -> {
          var mine = NotificationTables.notificationsOn(em).list("wl.handler", true, 0, 9).get(0);
          var all = NotificationTables.notificationsOn(em);
          assertThat(all.find(mine.id(), "wl.handler2")).isEmpty();
          assertThat(all.find(mine.id(), "wl.handler")).isPresent();
          mine.read(clock.instant());
        });
    database.run(
        em -> {
          var all = NotificationTables.notificationsOn(em);
          assertThat(all.count("wl.handler", true)).isZero();
          assertThat(all.count("wl.handler", false)).isEqualTo(1);
          assertThat(all.forgetReadBefore(clock.instant().plusSeconds(1))).isEqualTo(1);
          assertThat(all.readAll("wl.handler2", clock.instant())).isEqualTo(1);
        });
  }

  @Test
  void givenTwoNodesWriteAtOnce_thenTheDatabaseTakesTheMessageOnce() {
    dispatched();
    var message =
        database.inTransaction(
            em -> NotificationTables.notificationsOn(em).list("wl.handler", true, 0, 9).get(0));
    assertThatThrownBy(
            () -> database.run(em -> em.persist(Notification.to("wl.handler", message.message()))))
        .isNotNull();
  }

  private void dispatched() {
    database.run(
        em -> {
          var complaint = Cases.registered(1, words("网速慢"), "2026-11-20T10:00");
          ComplaintTables.complaintsOn(em).add(complaint);
          em.flush();
          complaint.happened().forEach(event -> fire(em, event));
        });
    step(CS_MANAGER, Complaint::sign);
    step(CLERK, (c, act) -> c.dispatch(Cases.to(WL), true, act));
  }

  private void step(Actor actor, BiConsumer<Complaint, Act> step) {
    database.run(
        em -> {
          var complaint = theCase(em);
          step.accept(complaint, new Act(actor, clock.instant()));
          em.flush();
          complaint.happened().forEach(event -> fire(em, event));
        });
  }

  private void fire(EntityManager em, Object event) {
    NotificationTables.observersOn(em, settings, clock).fire(event);
  }

  private static Complaint theCase(EntityManager em) {
    var number = Cases.registered(1, words("-"), "2026-11-20T10:00").number();
    return ComplaintTables.complaintsOn(em).find(number).orElseThrow();
  }

  private static UUID sheet(Complaint complaint) {
    return complaint.dispatches().get(0).id();
  }

  private List<String> inbox(String person) {
    return database.inTransaction(em -> NotificationTables.inboxOf(em, person));
  }

  private List<OutboxMessage> outgoing() {
    return database.inTransaction(em -> NotificationTables.outgoing(em, OutboxState.PENDING));
  }
}
