package cn.duban.complaint.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContentDigestTest {
  @Test
  void givenTheSameUploadWithANewBoundary_whenItIsDigested_thenItIsTheSame() {
    assertThat(digest("xyz", "same\r\ntext")).isEqualTo(digest("abc", "same\r\ntext"));
    assertThat(digest("xyz", "same")).isNotEqualTo(digest("xyz", "other"));
  }

  @Test
  void givenALongLineWithTheBoundaryInside_whenItIsDigested_thenItCounts() {
    var long1 = "x".repeat(256) + "--xyz1";
    var long2 = "x".repeat(256) + "--xyz2";
    assertThat(digest("xyz", long1)).isNotEqualTo(digest("xyz", long2));
  }

  private static String digest(String boundary, String content) {
    var type = new MediaType("multipart", "form-data", Map.of("boundary", boundary));
    var body = "--" + boundary + "\r\n\r\n" + content + "\r\n--" + boundary + "--\r\n";
    var digest = new ContentDigest(type);
    for (byte each : body.getBytes(StandardCharsets.UTF_8)) {
      digest.add(new byte[] {each}, 1);
    }
    return digest.hex();
  }
}
