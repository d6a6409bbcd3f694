package cn.duban.complaint.ejb.complaint;

import static cn.duban.complaint.ejb.complaint.Cases.KD;
import static cn.duban.complaint.ejb.complaint.Cases.WL;
import static cn.duban.complaint.ejb.complaint.Cases.words;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.complaint.domain.complaint.ComplaintStatus;
import cn.duban.complaint.ejb.shared.DatabaseTest;
import cn.duban.complaint.ejb.shared.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

@DatabaseTest
class JpaCaseBriefQueriesTest {
  private static final String FRIDAY = "2026-11-20T10:00";

  private final TestDatabase database;

  JpaCaseBriefQueriesTest(TestDatabase database) {
    this.database = database;
  }

  @Test
  void givenLongWords_whenTheCaseIsNamed_thenTheirBeginningStandsInOneLine() {
    var first = Cases.dispatched(1, words("网速慢\n  已报修"), FRIDAY, WL);
    var second = Cases.registered(2, words("😀".repeat(60)), FRIDAY);
    database.run(
        em -> {
          Cases.company(em);
          ComplaintTables.complaintsOn(em).add(first);
          ComplaintTables.complaintsOn(em).add(second);
        });

    database.run(
        em -> {
          var briefs = ComplaintTables.briefsOn(em).of(List.of(first.number(), second.number()));
          assertThat(briefs)
              .contains(
                  new CaseBrief(
                      first.number(),
                      ComplaintStatus.DISPATCHED,
                      "张三",
                      "BROADBAND/SLOW",
                      "网速慢 已报修"));
          assertThat(briefs).extracting(CaseBrief::excerpt).contains("😀".repeat(48) + "…");
        });
  }

  @Test
  void givenCasesOfTwoDepartments_whenSomebodySeesOne_thenTheOtherDoesNotExist() {
    var mine = Cases.dispatched(1, words("网速慢"), FRIDAY, WL);
    var theirs = Cases.dispatched(2, words("网速慢"), FRIDAY, KD);
    database.run(
        em -> {
          Cases.company(em);
          ComplaintTables.complaintsOn(em).add(mine);
          ComplaintTables.complaintsOn(em).add(theirs);
        });

    database.run(
        em ->
            assertThat(
                    ComplaintTables.briefsOn(em)
                        .of(List.of(mine.number(), theirs.number()), List.of(WL)))
                .extracting(CaseBrief::number)
                .containsExactly(mine.number()));
  }
}
