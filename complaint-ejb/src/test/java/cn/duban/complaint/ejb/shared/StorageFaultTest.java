package cn.duban.complaint.ejb.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorageFaultTest {
  @ParameterizedTest
  @ValueSource(strings = {"23505", "40001", "40P01", "55P03", "HYT00", "90131"})
  void givenWhatTheDatabaseSaysWhenTwoWriteAtOnce_whenItIsRead_thenItIsContention(String state) {
    var wrapped = new IllegalStateException(new SQLException("at once", state));
    assertThat(StorageFault.in(wrapped)).contains(StorageFault.CONTENDED);
  }

  @Test
  void givenAValueNoColumnHolds_whenItIsRead_thenItIsUnstorable() {
    assertThat(StorageFault.in(new SQLException("too long", "22001")))
        .contains(StorageFault.UNSTORABLE);
    assertThat(StorageFault.in(new SQLException("no table", "42P01"))).isEmpty();
  }
}
