package cn.duban.complaint.ejb.notification;

import static cn.duban.complaint.ejb.complaint.Cases.WL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.complaint.domain.notification.ChannelKind;
import cn.duban.complaint.domain.notification.Link;
import cn.duban.complaint.domain.notification.Message;
import cn.duban.complaint.domain.notification.MessageKind;
import cn.duban.complaint.domain.notification.NotificationRule;
import cn.duban.complaint.domain.notification.Saying;
import cn.duban.complaint.domain.notification.Sayings;
import cn.duban.complaint.domain.notification.WebhookDraft;
import cn.duban.complaint.domain.organization.Actor;
import cn.duban.complaint.domain.shared.RuleViolation;
import cn.duban.complaint.ejb.audit.AuditTrails;
import cn.duban.complaint.ejb.complaint.Cases;
import cn.duban.complaint.ejb.organization.Staff;
import cn.duban.complaint.ejb.policy.PolicyTables;
import cn.duban.complaint.ejb.security.Pens;
import cn.duban.complaint.ejb.shared.DatabaseTest;
import cn.duban.complaint.ejb.shared.TestClock;
import cn.duban.complaint.ejb.shared.TestDatabase;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an administrator keeps and nobody reads again, and what one reads alone. */
@DatabaseTest
class WebhookConsoleTest {
  private static final String ADDRESS =
      "https://oapi.dingtalk.com/robot/send?access_token=of-the-test";

  private final TestDatabase database;
  private final TestClock clock = new TestClock("2026-11-20T10:00");

  WebhookConsoleTest(TestDatabase database) {
    this.database = database;
  }

  @Test
  void givenAddressAndSecret_whenTheWebhookIsRead_thenNeitherIsShownAndBothStay() {
    var id = database.inTransaction(em -> on(em).create(draft(ADDRESS, "SEC1")).id());
    database.run(
        em -> {
          var row = on(em).row(id);
          assertThat(row.machine()).isEqualTo("oapi.dingtalk.com");
          assertThat(row.signed()).isTrue();
          assertThat(row.toString()).doesNotContain("of-the-test", "SEC1");
        });
    database.run(em -> on(em).change(id, draft("", "")));
    database.run(
        em -> {
          var hook = NotificationTables.webhooksOn(em).find(id).orElseThrow();
          assertThat(hook.address()).isEqualTo(ADDRESS);
          assertThat(hook.secret()).isEqualTo("SEC1");
          on(em).remove(id);
        });
    database.run(em -> refused(() -> on(em).row(id), NotificationRule.NO_SUCH_WEBHOOK));
  }

  @Test
  void givenAnAddressWithoutTls_whenItIsNoneOfThisMachine_thenItIsNotAsked() throws Exception {
    var elsewhere = URI.create("http://192.0.2.1/hook");
    assertThat(HookAddress.mayBeAsked(elsewhere, true)).isFalse();
    var here = URI.create("https://127.0.0.1/hook");
    assertThat(HookAddress.mayBeAsked(here, false)).isFalse();
    var cloud = URI.create("https://169.254.169.254/latest");
    assertThat(HookAddress.mayBeAsked(cloud, true)).isFalse();
  }

  @Test
  void givenAWebhookThatTakesNothing_thenItIsRefused() {
    refused(
        () -> new WebhookDraft("群", ChannelKind.WECOM, ADDRESS, "", List.of(), List.of(), true),
        NotificationRule.NOTHING_TAKEN);
  }

  @Test
  void givenAnothersMessage_whenOneReadsIt_thenItDoesNotExist() {
    database.run(Staff::hire);
    var words = new Sayings(List.of(Saying.of("notification.say.DISPATCHED", "2026KF001", "WL")));
    var occasion = new Message.Occasion(MessageKind.DISPATCHED, "1", WL);
    database.run(
        em ->
            NotificationTables.postboxOn(em, SettingsOfTheTest.withoutMail(), clock)
                .post(
                    List.of("wl.handler"),
                    new Message(occasion, words, Link.WORK, clock.instant())));
    var handler = new Actor("wl.handler", WL, Set.of(), Set.of(), clock.instant());
    var id = database.inTransaction(em -> inbox(em, handler).rows(true, 0, 9).get(0).id());
    database.run(
        em ->
            refused(
                () -> inbox(em, Cases.managerOf(WL)).read(id), NotificationRule.NO_SUCH_MESSAGE));
    database.run(em -> assertThat(inbox(em, handler).read(id).readAt()).isNotNull());
    database.run(
        em -> {
          assertThat(inbox(em, handler).count(true)).isZero();
          assertThat(inbox(em, handler).language()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
          inbox(em, handler).prefer(Locale.ENGLISH);
        });
    database.run(em -> assertThat(inbox(em, handler).language()).isEqualTo(Locale.ENGLISH));
  }

  private static void refused(Runnable step, NotificationRule rule) {
    assertThatThrownBy(step::run)
        .isInstanceOf(RuleViolation.class)
        .extracting(e -> ((RuleViolation) e).rule())
        .isEqualTo(rule);
  }

  private static WebhookDraft draft(String address, String secret) {
    return new WebhookDraft(
        "值班群",
        ChannelKind.DINGTALK,
        address,
        secret,
        List.of(MessageKind.DIGEST),
        List.of(WL),
        true);
  }

  private WebhookConsole on(EntityManager em) {
    var console = new WebhookConsole();
    console.webhooks = NotificationTables.webhooksOn(em);
    console.settings = SettingsOfTheTest.withoutMail();
    console.trail = AuditTrails.on(em);
    console.pen = Pens.of(Cases.ADMIN, PolicyTables.on(em), clock);
    return console;
  }

  private Inbox inbox(EntityManager em, Actor actor) {
    var inbox = new Inbox();
    inbox.notifications = NotificationTables.notificationsOn(em);
    inbox.readers = NotificationTables.readersOn(em);
    inbox.current = Pens.requestOf(actor);
    inbox.clock = clock;
    return inbox;
  }
}
