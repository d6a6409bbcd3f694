package cn.duban.complaint.ejb.notification;

import static cn.duban.complaint.ejb.complaint.Cases.KD;
import static cn.duban.complaint.ejb.complaint.Cases.WL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.complaint.domain.notification.ChannelKind;
import cn.duban.complaint.domain.notification.Link;
import cn.duban.complaint.domain.notification.Message;
import cn.duban.complaint.domain.notification.MessageKind;
import cn.duban.complaint.domain.notification.OutboxState;
import cn.duban.complaint.domain.notification.Saying;
import cn.duban.complaint.domain.notification.Sayings;
import cn.duban.complaint.domain.notification.Webhook;
import cn.duban.complaint.domain.notification.WebhookDraft;
import cn.duban.complaint.domain.organization.DepartmentCode;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.ejb.organization.Staff;
import cn.duban.complaint.ejb.shared.DatabaseTest;
import cn.duban.complaint.ejb.shared.JobReport;
import cn.duban.complaint.ejb.shared.TestClock;
import cn.duban.complaint.ejb.shared.TestDatabase;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The outbox against a mail server and webhooks on this machine (requirements §7). */
@DatabaseTest
class OutboxSweepTest {
  private final TestDatabase database;
  private final TestClock clock = new TestClock("2026-11-20T10:00");
  private final GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
  private final HookServer hooks = new HookServer();

  OutboxSweepTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void aCompany() {
    database.run(Staff::hire);
    mails.start();
  }

  @AfterEach
  void end() {
    mails.stop();
    hooks.close();
  }

  @Test
  void givenAMessage_whenItIsSent_thenItsMailHasOneNumberAndALink() throws Exception {
    told("wl.handler", "1");
    var report = sweep();
    assertThat(report).as(reasons(OutboxState.PENDING).toString()).containsEntry("sent", 1);
    assertThat(sweep()).containsEntry("sent", 0);
    var received = mails.getReceivedMessages();
    assertThat(received).hasSize(1);
    assertThat(received[0].getSubject()).startsWith("zh-CN notification.say.DISPATCHED");
    assertThat(received[0].getContent().toString())
        .contains("https://duban.example.org/complaint/index.xhtml");
    var id =
        database.inTransaction(em -> NotificationTables.outgoing(em, OutboxState.SENT).get(0).id());
    assertThat(received[0].getMessageID()).isEqualTo("<" + id + "@example.org>");
  }

  @Test
  void givenTheMailServerIsDown_thenWebhooksAreToldAndTheMailGoesOutLater() {
    hook(ChannelKind.WEBHOOK, "", List.of());
    int port = mails.getSmtp().getPort();
    mails.stop();
    told("wl.handler", "1", port);
    told("wl.handler2", "2", port);
    // of two mails one shows that nobody answers, and the other is not tried in this run
    assertThat(sweep(port)).containsEntry("sent", 2).containsEntry("failed", 1);
    assertThat(hooks.received()).hasSize(2);
  }

  @Test
  void givenARobotOfDingTalk_thenItsMessageIsSigned() {
    hook(ChannelKind.DINGTALK, "SEC-of-the-test", List.of());
    hooks.answer(200, "{\"errcode\":0,\"errmsg\":\"ok\"}");
    told("wl.handler", "1");
    sweep();
    assertThat(hooks.received()).hasSize(1);
    assertThat(hooks.received().get(0)).contains("timestamp=").contains("&sign=");
    assertThat(hooks.received().get(0)).contains("\"msgtype\":\"text\"");
  }

  @Test
  void givenARobotThatRefusesWith200_thenItCountsAsAFailure() {
    hook(ChannelKind.WECOM, "", List.of());
    hooks.answer(200, "{\"errcode\":93000,\"errmsg\":\"invalid webhook url\"}");
    told("wl.handler", "1");
    assertThat(sweep()).containsEntry("sent", 1).containsEntry("failed", 1);
    assertThat(reasons(OutboxState.PENDING)).containsExactly("", "HTTP 200, errcode 93000");
  }

  @Test
  void givenAWebhookFails_thenItIsTriedAgainGivenUpAndSentAgainWithTheSameNumber() {
    hook(ChannelKind.WEBHOOK, "secret", List.of());
    hooks.answer(500, "do not show this");
    told("nobody", "1");
    for (int i = 0; i < 12; i++) {
      sweep();
      clock.forward(Duration.ofHours(3));
    }
    assertThat(hooks.received()).hasSize(10);
    assertThat(reasons(OutboxState.DEAD)).containsExactly("HTTP 500");

    hooks.answer(204, "");
    database.run(
        em -> {
          var console = NotificationTables.consoleOn(em, clock);
          console.resend(console.rows(OutboxState.DEAD, 0, 9).get(0).id());
        });
    assertThat(sweep()).containsEntry("sent", 1);
    assertThat(hooks.numbers()).hasSize(1);
    assertThat(hooks.received().get(10)).contains("sha256=");
  }

  @Test
  void givenARedirect_thenItIsNotFollowed() {
    hook(ChannelKind.WEBHOOK, "", List.of());
    hooks.answer(302, "");
    told("nobody", "1");
    assertThat(sweep()).containsEntry("failed", 1);
    assertThat(hooks.received()).hasSize(1);
  }

  @Test
  void givenAWebhookOfAnotherDepartmentOrKind_thenItIsNotTold() {
    hook(ChannelKind.WEBHOOK, "", List.of(KD));
    told("nobody", "1");
    sweep();
    assertThat(hooks.received()).isEmpty();
  }

  @Test
  void givenTheReceiverHasLeft_thenItIsGivenUpAtOnce() {
    told("wl.handler", "1");
    database.run(em -> Staff.leaves(em, "wl.handler"));
    sweep();
    assertThat(reasons(OutboxState.DEAD)).containsExactly("the receiver has no address any more");
    assertThat(mails.getReceivedMessages()).isEmpty();
  }

  @Test
  void givenANodeDiedDuringATry_thenItIsTriedAgainAfterAWhile() {
    told("wl.handler", "1");
    database.run(
        em -> {
          var id = NotificationTables.outgoing(em, OutboxState.PENDING).get(0).id();
          NotificationTables.workOn(em, clock).claim(id, Set.of());
        });
    assertThat(sweep()).containsEntry("sent", 0);
    clock.forward(Duration.ofMinutes(3));
    assertThat(sweep()).containsEntry("sent", 1);
  }

  @Test
  void givenAnAddressOnThisMachine_thenOnlyASandboxMayHaveIt() {
    HookAddress.require("http://127.0.0.1:1/x", true);
    HookAddress.require("https://oapi.dingtalk.com/robot/send?access_token=x", false);
    for (var bad :
        List.of("http://example.org/", "ftp://example.org/", "https://a@b.c/", "x", "")) {
      assertThatThrownBy(() -> HookAddress.require(bad, false)).isInstanceOf(RuleViolation.class);
    }
  }

  private void hook(ChannelKind channel, String secret, List<DepartmentCode> departments) {
    var draft =
        new WebhookDraft(
            "群",
            channel,
            hooks.address(),
            secret,
            List.of(MessageKind.DISPATCHED),
            departments,
            true);
    database.run(em -> NotificationTables.webhooksOn(em).add(Webhook.of(draft, clock.instant())));
  }

  private void told(String person, String key) {
    told(person, key, mails.getSmtp().getPort());
  }

  private void told(String person, String key, int port) {
    var words = new Sayings(List.of(Saying.of("notification.say.DISPATCHED", "2026KF001", "WL")));
    var occasion = new Message.Occasion(MessageKind.DISPATCHED, key, WL);
    database.run(
        em ->
            NotificationTables.postboxOn(em, SettingsOfTheTest.mailingTo(port), clock)
                .post(List.of(person), new Message(occasion, words, Link.WORK, clock.instant())));
  }

  private Map<String, Integer> sweep() {
    return sweep(mails.getSmtp().getPort());
  }

  private Map<String, Integer> sweep(int port) {
    JobReport report = SweepOfTheTest.of(database, SettingsOfTheTest.mailingTo(port), clock).run();
    return report.counts();
  }

  private List<String> reasons(OutboxState state) {
    return database.inTransaction(
        em -> {
          var reasons = new ArrayList<String>();
          reasons.addAll(
              state == OutboxState.PENDING
                  ? NotificationTables.outgoing(em, OutboxState.SENT).stream()
                      .map(message -> message.reason())
                      .toList()
                  : List.of());
          NotificationTables.outgoing(em, state).forEach(message -> reasons.add(message.reason()));
          return reasons;
        });
  }
}
