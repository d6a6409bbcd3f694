package cn.duban.complaint.web.shared;

import cn.duban.complaint.domain.shared.Digest;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The version of our styles and scripts, part of their addresses: browsers keep them for days and
 * still fetch them anew after a change. It is made of their content, so all nodes agree.
 */
@Named
@ApplicationScoped
public class LookVersion {
  private static final int LENGTH = 8;

  @Inject ServletContext context;

  private String value = "";

  @PostConstruct
  void read() {
    var content = new StringBuilder();
    for (var name : List.of("duban.css", "primefaces.css", "duban.js")) {
      try (var stream = context.getResourceAsStream("/resources/duban/" + name)) {
        content.append(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(name, e);
      }
    }
    value = Digest.of(content.toString()).substring(0, LENGTH);
  }

  public String getValue() {
    return value;
  }
}
