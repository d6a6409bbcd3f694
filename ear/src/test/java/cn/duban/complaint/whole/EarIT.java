package cn.duban.complaint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EarIT {
  @Test
  void givenPayaraServerOnPostgres_whenTheEarIsDeployed_thenTheMainPathRunsOnIt() {
    try (var database = PostgresDatabase.start();
        var domain = PayaraDomain.start(database)) {
      var me = domain.rest().as("kf.clerk").get("/me");
      assertThat(me.status()).isEqualTo(200);
      assertThat(me.json().path("username").asText()).isEqualTo("kf.clerk");
      new CaseOverRest(domain).walkFromCallToFine();
    }
  }
}
