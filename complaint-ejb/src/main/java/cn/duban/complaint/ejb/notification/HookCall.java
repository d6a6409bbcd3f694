package cn.duban.complaint.ejb.notification;

import cn.duban.complaint.domain.organization.DepartmentCode;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What is posted to a webhook, as its kind wants it.
 *
 * @param signature of any other system's message: HMAC-SHA256 of the body with its secret
 */
record HookCall(URI address, String body, Optional<String> signature) {
  private static final String HMAC = "HmacSHA256";

  static HookCall of(Outgoing outgoing, Letter letter, Instant now) {
    return switch (outgoing.channel()) {
      case WECOM -> new HookCall(plain(outgoing), said(letter), Optional.empty());
      case DINGTALK -> new HookCall(signed(outgoing, now), said(letter), Optional.empty());
      case WEBHOOK, EMAIL -> {
        var body = told(outgoing, letter);
        yield new HookCall(plain(outgoing), body, signature(outgoing.secret(), body));
      }
    };
  }

  private static URI plain(Outgoing outgoing) {
    return URI.create(outgoing.address());
  }

  /** DingTalk's 加签: the time and its HMAC are part of the address. */
  private static URI signed(Outgoing outgoing, Instant now) {
    if (outgoing.secret().isEmpty()) {
      return plain(outgoing);
    }
    var time = String.valueOf(now.toEpochMilli());
    var mac = hmac(outgoing.secret(), time + "\n" + outgoing.secret());
    var sign = URLEncoder.encode(Base64.getEncoder().encodeToString(mac), StandardCharsets.UTF_8);
    var joint = outgoing.address().contains("?") ? "&" : "?";
    return URI.create(outgoing.address() + joint + "timestamp=" + time + "&sign=" + sign);
  }

  private static String said(Letter letter) {
    return Json.createObjectBuilder()
        .add("msgtype", "text")
        .add("text", Json.createObjectBuilder().add("content", letter.text()))
        .build()
        .toString();
  }

  private static String told(Outgoing outgoing, Letter letter) {
    var message = outgoing.message();
    JsonObject told =
        Json.createObjectBuilder()
            .add("id", outgoing.id().toString())
            .add("kind", message.kind().name())
            .add("department", message.department().map(DepartmentCode::code).orElse(""))
            .add("at", message.saidAt().toString())
            .add("title", letter.title())
            .add("lines", Json.createArrayBuilder(letter.lines()))
            .add("link", letter.link())
            .build();
    return told.toString();
  }

  private static Optional<String> signature(String secret, String body) {
    return secret.isEmpty()
        ? Optional.empty()
        : Optional.of("sha256=" + HexFormat.of().formatHex(hmac(secret, body)));
  }

  private static byte[] hmac(String secret, String text) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + HMAC, e);
    }
  }
}
