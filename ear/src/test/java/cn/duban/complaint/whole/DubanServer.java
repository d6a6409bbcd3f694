package cn.duban.complaint.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The runnable jar as a process of its own, on a free port of the loopback, with data of its own.
 * Tests that leave others undisturbed share {@link #sandbox()}; the others start their own.
 */
public final class DubanServer implements Portal, AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final int SECONDS_TO_STOP = 60;

  private final Map<String, String> settings = new TreeMap<>();
  private final Path data = Machine.temporaryFolder("data");
  private final Path log = data.resolve("server.log");
  private int port;
  private Process process;
  private Duration startUp = Duration.ZERO;

  private DubanServer() {
    set("complaint.data", data.toString());
  }

  /** A server that has not been started: without a sandbox, with an empty database file. */
  public static DubanServer empty() {
    return new DubanServer();
  }

  /** The sandbox that all tests of this JVM share, started when it is first asked for. */
  public static DubanServer sandbox() {
    return Shared.SANDBOX;
  }

  /**
   * A sandbox of one's own, whose clock begins at this instant ({@code 2026-03-02T08:30+08:00}).
   */
  public static DubanServer sandboxFrom(String start) {
    return empty().set("complaint.sandbox", "true").set("complaint.sandbox.start", start);
  }

  /** One more system property, for the next start. */
  public DubanServer set(String name, String value) {
    settings.put(name, value);
    return this;
  }

  /** On PostgreSQL instead of the database file. */
  public DubanServer on(PostgresDatabase database) {
    set("complaint.db.class", "org.postgresql.ds.PGSimpleDataSource");
    set("complaint.db.url", database.url());
    set("complaint.db.user", database.user());
    return set("complaint.db.password", database.password());
  }

  /** Starts it, for the first time or again with the same data, and waits until it answers. */
  public DubanServer start() {
    port = Machine.freePort();
    long begin = System.nanoTime();
    try {
      Files.createDirectories(data.resolve("tmp"));
      process =
          new ProcessBuilder(command())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try {
      Portal.awaitReady(address(), process::isAlive, PATIENCE);
    } catch (IllegalStateException e) {
      process.destroyForcibly();
      throw new IllegalStateException(Machine.text(log), e);
    }
    startUp = Duration.ofNanos(System.nanoTime() - begin);
    return this;
  }

  /** How long the last start took until the application answered. */
  public Duration startUp() {
    return startUp;
  }

  /** Everything the server has written so far. */
  public String log() {
    return Machine.text(log);
  }

  /** Where its data are. */
  public Path data() {
    return data;
  }

  @Override
  public URI address() {
    return URI.create("http://" + Machine.LOOPBACK + ":" + port + "/complaint");
  }

  /** Ends it as an administrator does; the data stay for the next start. */
  public void stop() {
    process.destroy();
    Machine.await(process, SECONDS_TO_STOP);
  }

  /** Ends it as a power failure does. */
  public void kill() {
    process.destroyForcibly();
    Machine.await(process, SECONDS_TO_STOP);
  }

  /** Stops it and deletes its data. */
  @Override
  public void close() {
    if (process != null) {
      stop();
    }
    Machine.delete(data);
  }

  private List<String> command() {
    var command = new ArrayList<String>();
    command.add(Machine.java().toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx768m"));
    command.add("-Djava.io.tmpdir=" + data.resolve("tmp"));
    settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.addAll(List.of("-jar", Machine.given("duban.jar").toString()));
    command.addAll(List.of("--port", String.valueOf(port)));
    return command;
  }

  private static final class Shared {
    private static final DubanServer SANDBOX = sandboxFrom("2026-03-02T08:30:00+08:00").start();

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(SANDBOX::close));
    }
  }
}
