package cn.duban.complaint.ejb.attachment;

import static cn.duban.complaint.ejb.attachment.FileSamples.compound;
import static cn.duban.complaint.ejb.attachment.FileSamples.hex;
import static cn.duban.complaint.ejb.attachment.FileSamples.text;
import static cn.duban.complaint.ejb.attachment.FileSamples.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.duban.complaint.domain.attachment.AttachmentRule;
import cn.duban.complaint.domain.attachment.FileName;
import cn.duban.complaint.domain.attachment.FileType;
import cn.duban.complaint.domain.shared.RuleViolation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Requirements §8: the type is checked by the content, whatever the name says. */
class FileInspectionTest {
  @TempDir Path folder;

  static Stream<Arguments> kept() {
    return Stream.of(
        Arguments.of(FileType.PNG, hex("89504e470d0a1a0a0000000d49484452")),
        Arguments.of(FileType.JPEG, hex("ffd8ffe000104a46494600")),
        Arguments.of(FileType.GIF, text("GIF89a\u0001\u0001")),
        Arguments.of(FileType.WEBP, hex("52494646 24000000 57454250 56503820")),
        Arguments.of(FileType.PDF, text("%PDF-1.7\n%\u00e2\u00e3\n1 0 obj")),
        Arguments.of(FileType.TEXT, text("客户来电说明:晚高峰网速慢。\r\n")),
        Arguments.of(FileType.TEXT, "客户来电说明".getBytes(Charset.forName("GB18030"))),
        Arguments.of(FileType.DOCX, zip("[Content_Types].xml", "word/document.xml")),
        Arguments.of(FileType.XLSX, zip("[Content_Types].xml", "xl/workbook.xml")),
        Arguments.of(FileType.DOC, compound("Root Entry", "WordDocument")),
        Arguments.of(FileType.XLS, compound("Root Entry", "Workbook")),
        Arguments.of(FileType.MP3, hex("494433 0400 0000000000")),
        Arguments.of(FileType.MP3, hex("fffb9064")),
        Arguments.of(FileType.WAV, hex("52494646 24000000 57415645 666d7420")),
        Arguments.of(FileType.M4A, hex("00000020 66747970 4d344120 00000000")),
        Arguments.of(FileType.MP4, hex("00000020 66747970 69736f6d 00000200")),
        Arguments.of(FileType.MP4, hex("00000018 66747970 6d703432 00000000")));
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("msdownload", hex("4d5a90000300000004000000ffff0000")),
        Arguments.of("elf|executable|sharedlib", hex("7f454c4602010100")),
        Arguments.of("html", text("<!DOCTYPE html><html><script>alert(1)</script></html>")),
        Arguments.of("html", text("  <script>alert(1)</script>")),
        Arguments.of("svg", text("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>")),
        Arguments.of("xml", text("<?xml version='1.0'?><a/>")),
        Arguments.of("sh", text("#!/bin/sh\nrm -rf /\n")),
        Arguments.of("zip", zip("a.txt")),
        Arguments.of("zip|java", zip("META-INF/MANIFEST.MF", "A.class")),
        Arguments.of("zip|ooxml", zip("[Content_Types].xml", "ppt/presentation.xml")),
        Arguments.of("msoffice", compound("Root Entry", "Property")),
        Arguments.of("gzip", hex("1f8b0800")),
        Arguments.of("octet-stream", hex("00010203")));
  }

  @ParameterizedTest
  @MethodSource("kept")
  void givenContentOfAKeptType_thenItIsKnown(FileType type, byte[] content) {
    assertThat(FileInspection.typeOf(file(content), FileName.of("x.exe"))).isEqualTo(type);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void givenAnotherContent_thenItIsRefusedAndWhatWasFoundIsNamed(String found, byte[] content) {
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(() -> FileInspection.typeOf(file(content), FileName.of("照片.png")))
        .satisfies(
            refusal -> {
              assertThat(refusal.rule()).isEqualTo(AttachmentRule.TYPE_REFUSED);
              assertThat(refusal.arguments().get(0)).isEqualTo("照片.png");
              assertThat(refusal.arguments().get(1).toString()).containsPattern(found);
            });
  }

  @Test
  void givenDocumentWithAProgramInIt_thenItIsRefused() {
    for (var content :
        new byte[][] {
          zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
          compound("Root Entry", "Workbook", "_VBA_PROJECT_CUR", "_VBA_PROJECT")
        }) {
      assertThatExceptionOfType(RuleViolation.class)
          .isThrownBy(() -> FileInspection.typeOf(file(content), FileName.of("表.xlsx")))
          .satisfies(
              refusal -> assertThat(refusal.rule()).isEqualTo(AttachmentRule.MACROS_REFUSED));
    }
  }

  private Path file(byte[] content) {
    try {
      return Files.write(folder.resolve("file"), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
