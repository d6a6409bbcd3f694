package cn.duban.complaint.domain.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.duban.complaint.domain.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requirements §8: whatever a sender calls a file, the name that is kept harms nobody. */
class FileNameTest {
  @ParameterizedTest
  @CsvSource({
    "录音 1.mp3, 录音 1.mp3",
    "../../etc/passwd, passwd",
    "C:\\Users\\me\\照片.jpg, 照片.jpg",
    "a<b>:c|d?.png, a_b__c_d_.png",
    "'  .htaccess  ', htaccess",
    "'...', file",
    "'', file"
  })
  void givenName_thenNoPathAndNoTrickRemains(String sent, String kept) {
    assertThat(FileName.of(sent).value()).isEqualTo(kept);
  }

  @Test
  void givenInvisibleCharacters_thenTheEndingIsTheOneThatIsSeen() {
    assertThat(FileName.of("photo\u202egpj.exe").value()).isEqualTo("photogpj.exe");
    assertThat(FileName.of("a\r\nSet-Cookie: x\u0000.png").value()).isEqualTo("aSet-Cookie_ x.png");
    assertThat(FileName.of(null).value()).isEqualTo("file");
  }

  @Test
  void givenLongName_thenItsEndingIsKept() {
    var name = FileName.of("长".repeat(300) + ".jpeg");
    assertThat(name.value()).hasSize(255).endsWith("长.jpeg");
    assertThat(FileName.of("𠮷".repeat(200)).value()).hasSize(254);
  }

  @Test
  void givenNoEnding_thenTheContentGivesOne() {
    assertThat(FileName.of("扫描件").fitting(FileType.PDF).value()).isEqualTo("扫描件.pdf");
    assertThat(FileName.of("IMG.JPEG").fitting(FileType.WEBP).value()).isEqualTo("IMG.JPEG");
  }

  @ParameterizedTest
  @ValueSource(strings = {"run.bat", "a.html", "b.svg", "c.js", "d.exe", "e.png.vbs", "f.docm"})
  void givenEndingOfAProgram_thenItIsRefusedWhateverIsInIt(String sent) {
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(() -> FileName.of(sent).fitting(FileType.TEXT))
        .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(AttachmentRule.ENDING_REFUSED));
  }
}
