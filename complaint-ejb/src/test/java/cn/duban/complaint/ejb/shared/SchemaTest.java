package cn.duban.complaint.ejb.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Each feature numbers its own migrations, so a new one may stand between those applied (0010). */
@DatabaseTest
class SchemaTest {
  private final TestDatabase database;

  SchemaTest(TestDatabase database) {
    this.database = database;
  }

  @Test
  void givenADatabaseOfAnEarlierVersion_whenAFileStandsInBetween_thenItIsAppliedToo()
      throws SQLException {
    // given
    run("DROP TABLE tariff_setting");
    run("DELETE FROM \"flyway_schema_history\" WHERE \"version\" = '072'");
    // when
    Schema.migrate(database.dataSource());
    // then
    assertThat(run("DELETE FROM tariff_setting")).isZero();
  }

  private int run(String sql) throws SQLException {
    try (var connection = database.dataSource().getConnection();
        var statement = connection.createStatement()) {
      int rows = statement.executeUpdate(sql);
      if (!connection.getAutoCommit()) {
        connection.commit();
      }
      return rows;
    }
  }
}
