package cn.duban.complaint.whole;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.whole.RestClient.Answer;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for every resource of the REST contract, tried on the people of the console. */
class RestContractIT {
  private static final String KEY = "Idempotency-Key";
  private static final String REPLAYED = "Idempotency-Replayed";

  private static RestClient admin;

  @BeforeAll
  static void signIn() {
    admin = DubanServer.sandbox().rest().as("admin");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                                              | body
          {                                               | body
          null                                            | body
          []                                              | body
          {"username":                                    | body
          {} x                                            | body
          {"usrename":"kf.typo"}                          | usrename
          {"username":"kf.one","username":"kf.two"}       | username
          {"username":"kf.\\u0000"}                       | username
          {"username":"\\ud83d"}                          | username
          {"username":7}                                  | username
          {"roles":["JANITOR"]}                           | roles[0]
          {"roles":"CLERK"}                               | roles
          {"mustChangePassword":"true"}                   | mustChangePassword
          {"username":"kf.new","name":""}                 | name
          """)
  void givenABodyThatIsWrong_whenItIsSent_thenTheFieldIsNamedAndNothingChanges(
      String body, String field) {
    long before = people();

    var refused = admin.send("POST", "/users", body.getBytes(UTF_8), Map.of());

    assertProblem(refused, 400);
    assertThat(refused.json().path("violations").findValuesAsText("field")).contains(field);
    assertThat(people()).isEqualTo(before);
  }

  @Test
  void givenBytesThatAreNoUtf8_whenTheyAreSent_thenTheyAreRefused() {
    byte[] halfACharacter = {(byte) 0xed, (byte) 0xa0, (byte) 0xbd};
    assertProblem(admin.send("POST", "/users", halfACharacter, Map.of()), 400);
  }

  @Test
  void givenMoreThanAMebibyte_whenItIsSent_thenItIsTooLarge() {
    var body = ("{\"name\":\"" + "x".repeat(1_100_000) + "\"}").getBytes(UTF_8);
    assertProblem(admin.send("POST", "/users", body, Map.of()), 413);
  }

  @ParameterizedTest
  @CsvSource({
    "GET,    /nowhere,                application/json, 404",
    "GET,    /users/nobody,           application/json, 404",
    "DELETE, /users,                  application/json, 405",
    "POST,   /users,                  text/plain,       415",
    "GET,    /users?limit=201,        application/json, 400",
    "GET,    /users?offset=-1,        application/json, 400",
    "GET,    /users?limit=many,       application/json, 400",
    "GET,    /audit?entity=%00,       application/json, 400",
    "PUT,    /sandbox/clock,          application/json, 400",
    "POST,   /sandbox/jobs/no-such,   application/json, 404",
  })
  void givenARequestTheContractDoesNotKnow_whenItIsSent_thenTheAnswerIsAProblem(
      String method, String path, String type, int status) {
    var body = "GET".equals(method) ? new byte[0] : "{}".getBytes(UTF_8);
    assertProblem(admin.send(method, path, body, Map.of("Content-Type", type)), status);
  }

  @Test
  void givenNobodySignedIn_whenAnythingIsAsked_thenASignInIsWanted() {
    var refused = DubanServer.sandbox().rest().get("/users");
    assertProblem(refused, 401);
    assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
  }

  @Test
  void givenAnEnglishReader_whenARequestIsRefused_thenTheWordsAreEnglish() {
    var headers = Map.of("Accept-Language", "en-GB,en;q=0.9,zh;q=0.1");
    var refused = admin.send("POST", "/users", "[]".getBytes(UTF_8), headers);
    assertThat(refused.json().path("detail").asText()).isEqualTo("A JSON object is wanted here.");
  }

  @Test
  void givenAKey_whenTheSameIsSentAgain_thenTheFirstAnswerComesAgainAndNothingIsDone() {
    // given
    var key = Map.of(KEY, UUID.randomUUID().toString());
    var body = person("kf.again", "重来");
    long before = people();

    // when
    var first = admin.send("POST", "/users", body, key);
    var second = admin.send("POST", "/users", body, key);
    var other = admin.send("POST", "/users", person("kf.other", "另一"), key);

    // then
    assertThat(first.status()).isEqualTo(201);
    assertThat(second.status()).isEqualTo(201);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(second.header(REPLAYED)).isEqualTo("true");
    assertProblem(other, 409);
    assertThat(people()).isEqualTo(before + 1);
  }

  @Test
  void givenAKeyOfARefusedRequest_whenItIsPutRight_thenTheKeyIsStillFree() {
    var key = Map.of(KEY, UUID.randomUUID().toString());
    assertProblem(admin.send("POST", "/users", person("kf.right", ""), key), 400);
    var right = admin.send("POST", "/users", person("kf.right", "改正"), key);
    assertThat(right.status()).isEqualTo(201);
    assertThat(right.header(REPLAYED)).isEmpty();
  }

  @Test
  void givenOneKey_whenManySendItAtOnce_thenItIsDoneOnceAndAllGetTheSameAnswer() throws Exception {
    var key = Map.of(KEY, UUID.randomUUID().toString());
    var body = person("kf.atonce", "同时");
    long before = people();

    var answers = atOnce(8, () -> admin.send("POST", "/users", body, key));

    assertThat(answers).allSatisfy(each -> assertThat(each.status()).isEqualTo(201));
    assertThat(answers.stream().filter(each -> each.header(REPLAYED).isEmpty())).hasSize(1);
    assertThat(people()).isEqualTo(before + 1);
  }

  @Test
  void givenARecordThatWasRead_whenSomebodyElseHasChangedIt_thenTheStepIsRefused() {
    // given
    admin.send("POST", "/users", person("kf.stale", "甲"), Map.of());
    var seen = admin.get("/users/kf.stale").header("ETag");

    // when
    var first = admin.send("PUT", "/users/kf.stale", person(null, "乙"), Map.of("If-Match", seen));
    var second = admin.send("PUT", "/users/kf.stale", person(null, "丙"), Map.of("If-Match", seen));

    // then
    assertThat(first.status()).isEqualTo(200);
    assertProblem(second, 412);
    var now = admin.get("/users/kf.stale");
    assertThat(now.json().path("name").asText()).isEqualTo("乙");
    assertThat(now.header("ETag")).isEqualTo(first.header("ETag"));
    var known = Map.of("If-None-Match", now.header("ETag"));
    assertThat(admin.send("GET", "/users/kf.stale", new byte[0], known).status()).isEqualTo(304);
  }

  @Test
  void givenAnAnswer_whenTheServerIsKilled_thenItIsStillGivenAgain() {
    try (var server = DubanServer.sandboxFrom("2026-03-02T08:30:00+08:00").start()) {
      // given
      var key = Map.of(KEY, UUID.randomUUID().toString());
      var body = person("kf.killed", "断电");
      var first = server.rest().as("admin").send("POST", "/users", body, key);

      // when
      server.kill();
      server.start();

      // then
      var second = server.rest().as("admin").send("POST", "/users", body, key);
      assertThat(second.toString()).isEqualTo(first.toString());
      assertThat(second.header(REPLAYED)).isEqualTo("true");
    }
  }

  @Test
  void givenTheClockOfTheSandbox_whenItIsMovedBack_thenItIsRefused() {
    var now = admin.get("/sandbox/clock").json().path("now").asText();
    assertThat(now).endsWith("+08:00");
    assertProblem(admin.put("/sandbox/clock", Map.of("now", "2026-01-01T00:00:00+08:00")), 409);
    assertThat(admin.put("/sandbox/clock", Map.of("now", "2026-03-02T24:00")).status())
        .isEqualTo(400);
  }

  @Test
  void givenTheContract_whenItsDescriptionIsAsked_thenItIsTheServersOwn() {
    var rest = DubanServer.sandbox().rest();
    var mine = rest.send("GET", "/../openapi", new byte[0], Map.of());
    assertThat(
            mine.json().path("paths").has("/complaint/api/v1/sandbox/clock")
                || mine.json().path("paths").has("/api/v1/sandbox/clock"))
        .isTrue();
    assertThat(mine.json().at("/components/securitySchemes/bearer/scheme").asText())
        .isEqualTo("bearer");
  }

  @Test
  void givenAnyAnswer_whenItComes_thenNoBrowserCanMisuseIt() {
    var answer = admin.get("/me");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.header("X-Request-Id")).isNotEmpty();
  }

  private static void assertProblem(Answer answer, int status) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    var problem = answer.json();
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(URI.create(problem.path("type").asText()).getPath()).contains("/problems/");
    assertThat(problem.path("title").asText()).isNotBlank();
    assertThat(problem.path("detail").asText()).isNotBlank();
    assertThat(problem.path("violations").isArray()).isTrue();
  }

  private static long people() {
    return admin.get("/users").json().path("total").asLong();
  }

  private static byte[] person(String username, String name) {
    var quoted = username == null ? "null" : '"' + username + '"';
    return """
    {"username":%s,"name":"%s","department":"KF","roles":["CLERK"],"password":"Sandbox-2026"}
    """
        .formatted(quoted, name)
        .getBytes(UTF_8);
  }

  private static List<Answer> atOnce(int many, Callable<Answer> request)
      throws InterruptedException, ExecutionException {
    var pool = Executors.newFixedThreadPool(many);
    try {
      var running = new ArrayList<Future<Answer>>();
      for (int i = 0; i < many; i++) {
        running.add(pool.submit(request));
      }
      var answers = new ArrayList<Answer>();
      for (var each : running) {
        answers.add(each.get());
      }
      return answers;
    } finally {
      pool.shutdown();
    }
  }
}
