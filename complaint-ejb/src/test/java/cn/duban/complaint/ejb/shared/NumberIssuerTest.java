package cn.duban.complaint.ejb.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@DatabaseTest
class NumberIssuerTest {
  private static final int PEOPLE = 50;
  private static final int EACH = 40;

  private final TestDatabase database;

  NumberIssuerTest(TestDatabase database) {
    this.database = database;
  }

  @Test
  void givenNothingIssued_whenNumbersAreIssued_thenEachDepartmentFormAndYearCountsFromOne() {
    assertThat(next("R/G095-1", "KF", 2026)).isEqualTo(1);
    assertThat(next("R/G095-1", "KF", 2026)).isEqualTo(2);
    assertThat(next("R/G095-1", "WL", 2026)).isEqualTo(1);
    assertThat(next("R/G095-3", "KF", 2026)).isEqualTo(1);
    assertThat(next("R/G095-1", "KF", 2027)).isEqualTo(1);
  }

  @Test
  void givenARegistrationThatFails_whenTheNextOneIsMade_thenThereIsNoGap() {
    // given
    next("R/G095-1", "KF", 2026);
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                database.run(
                    em -> {
                      NumberIssuers.on(em).next("R/G095-1", "KF", 2026);
                      throw new IllegalStateException("the registration fails");
                    }));

    // when
    int number = next("R/G095-1", "KF", 2026);

    // then
    assertThat(number).isEqualTo(2);
  }

  @Test
  void givenFiftyPeople_whenAllRegisterAtOnce_thenNumbersHaveNoGapAndNoDuplicate()
      throws Exception {
    // given
    database.factory();
    var people = Executors.newFixedThreadPool(PEOPLE);
    Callable<List<Integer>> registering =
        () -> IntStream.range(0, EACH).mapToObj(i -> next("R/G095-1", "KF", 2026)).toList();

    // when
    var numbers = new ArrayList<Integer>();
    try {
      for (var person :
          people.invokeAll(IntStream.range(0, PEOPLE).mapToObj(i -> registering).toList())) {
        numbers.addAll(person.get());
      }
    } finally {
      people.shutdownNow();
    }

    // then
    assertThat(numbers)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, PEOPLE * EACH).boxed().toList());
  }

  private int next(String form, String department, int year) {
    return database.inTransaction(em -> NumberIssuers.on(em).next(form, department, year));
  }
}
