package cn.duban.complaint.ejb.notification;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Another system on this machine, which takes messages or refuses them as a test wants it. */
final class HookServer implements AutoCloseable {
  private final HttpServer server;
  private final List<String> received = new CopyOnWriteArrayList<>();
  private final List<String> numbers = new CopyOnWriteArrayList<>();
  private volatile int status = 200;
  private volatile String body = "";

  HookServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::take);
    server.start();
  }

  private void take(HttpExchange exchange) throws IOException {
    var headers = exchange.getRequestHeaders();
    received.add(
        exchange.getRequestURI()
            + " "
            + headers.getFirst("X-Duban-Signature")
            + " "
            + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    numbers.add(headers.getFirst("Idempotency-Key"));
    var answer = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Location", address() + "elsewhere");
    exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  /** From now on it answers so. */
  void answer(int with, String saying) {
    status = with;
    body = saying;
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
  }

  /** What has come: address, signature and body. */
  List<String> received() {
    return List.copyOf(received);
  }

  /** Under which numbers it came. */
  Set<String> numbers() {
    return new LinkedHashSet<>(numbers);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
