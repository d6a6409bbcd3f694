package cn.duban.complaint.ejb.notification;

import cn.duban.complaint.domain.notification.ChannelKind;
import cn.duban.complaint.ejb.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;

/**
 * Webhooks: group robots and other systems. No redirect is followed, nobody is waited for long, and
 * of what comes back nothing is shown but how it ended.
 */
@ApplicationScoped
class HookCarrier implements Carrier {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int SERVER_FAULT = 500;
  private static final int TOO_MANY = 429;

  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  @Inject Settings settings;
  @Inject Clock clock;

  @Override
  public boolean serves(ChannelKind channel) {
    return channel != ChannelKind.EMAIL;
  }

  @Override
  public Receipt carry(Outgoing outgoing, Letter letter) {
    try {
      var call = HookCall.of(outgoing, letter, clock.instant());
      if (!HookAddress.mayBeAsked(call.address(), settings.sandbox())) {
        return Receipt.refused("the address is not allowed");
      }
      var answer = HTTP.send(request(outgoing, call), BodyHandlers.ofString());
      return receipt(outgoing.channel(), answer);
    } catch (UnknownHostException e) {
      return Receipt.unreachable("the machine is not known");
    } catch (IOException e) {
      return Receipt.unreachable(e.getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Receipt.unreachable("interrupted");
    }
  }

  private static HttpRequest request(Outgoing outgoing, HookCall call) {
    var request =
        HttpRequest.newBuilder(call.address())
            .timeout(PATIENCE)
            .header("Content-Type", "application/json; charset=utf-8")
            .header("Idempotency-Key", outgoing.id().toString())
            .POST(BodyPublishers.ofString(call.body()));
    call.signature().ifPresent(signature -> request.header("X-Duban-Signature", signature));
    return request.build();
  }

  private static Receipt receipt(ChannelKind channel, HttpResponse<String> answer) {
    int status = answer.statusCode();
    if (status >= SERVER_FAULT || status == TOO_MANY) {
      return Receipt.unreachable("HTTP " + status);
    }
    if (status / 100 != 2) {
      return Receipt.refused("HTTP " + status);
    }
    int code = channel == ChannelKind.WEBHOOK ? 0 : RobotAnswer.errorIn(answer.body());
    return code == 0 ? Receipt.TAKEN : Receipt.refused("HTTP " + status + ", errcode " + code);
  }
}
