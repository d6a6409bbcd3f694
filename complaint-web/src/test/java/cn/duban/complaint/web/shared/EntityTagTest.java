package cn.duban.complaint.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntityTagTest {
  private final EntityTag tag = new EntityTag("abc");

  @Test
  void givenAHeader_whenItNamesTheTagOrAny_thenItMatches() {
    assertThat(tag.isNamedBy("\"abc\"")).isTrue();
    assertThat(tag.isNamedBy("\"x\", W/\"abc\"")).isTrue();
    assertThat(tag.isNamedBy(" * ")).isTrue();
    assertThat(tag.isNamedBy("\"abcd\"")).isFalse();
    assertThat(tag.isNamedBy("abc")).isFalse();
  }

  @Test
  void givenTwoAnswers_whenTheyDiffer_thenTheirTagsDiffer() {
    assertThat(EntityTag.of(new byte[] {1})).isNotEqualTo(EntityTag.of(new byte[] {2}));
  }
}
