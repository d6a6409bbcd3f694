package cn.duban.complaint.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A domain of Payara Server with the EAR, set up by the scripts an administrator uses
 * (config/payara-server), on free ports of the loopback.
 */
public final class PayaraDomain implements Portal, AutoCloseable {
  private static final String NAME = "duban";
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int SECONDS_PER_COMMAND = 300;

  private final Path folder = Machine.temporaryFolder("domain");
  private final Path passwords = folder.resolve("passwords");
  private final int http = Machine.freePort();
  private final int admin = Machine.freePort();

  private PayaraDomain() {}

  /** Makes a domain on this database, starts it and deploys the EAR. */
  public static PayaraDomain start(PostgresDatabase database) {
    var domain = new PayaraDomain();
    try {
      domain.create();
      domain.configure(database);
      domain.asadmin("deploy", "--name", NAME, Machine.given("duban.ear").toString());
      Portal.awaitReady(domain.address(), () -> true, PATIENCE);
      return domain;
    } catch (RuntimeException e) {
      domain.close();
      throw e;
    }
  }

  @Override
  public URI address() {
    return URI.create("http://" + Machine.LOOPBACK + ":" + http + "/complaint");
  }

  /** Everything the server has written so far. */
  public String log() {
    return Machine.text(folder.resolve(NAME).resolve("logs").resolve("server.log"));
  }

  @Override
  public void close() {
    try {
      asadmin("stop-domain", "--kill", "true", "--domaindir", folder.toString(), NAME);
    } finally {
      Machine.delete(folder);
    }
  }

  private void create() {
    write(passwords, "AS_ADMIN_ALIASPASSWORD=trusted\n");
    var ports = new ArrayList<String>();
    ports.add("http.port=" + http);
    for (var listener :
        List.of(
            "https.port",
            "jms.port",
            "domain.jmxPort",
            "orb.listener.port",
            "orb.ssl.port",
            "orb.mutualauth.port",
            "osgi.shell.telnet.port",
            "java.debugger.port",
            "hazelcast.das.port",
            "hazelcast.start.port")) {
      ports.add(listener + "=" + Machine.freePort());
    }
    asadmin(
        "create-domain",
        "--nopassword",
        "--checkports=false",
        "--adminport",
        String.valueOf(admin),
        "--domaindir",
        folder.toString(),
        "--domainproperties",
        String.join(":", ports),
        NAME);
    copy(Machine.given("postgresql.jar"), folder.resolve(NAME).resolve("lib/postgresql.jar"));
    asadmin("start-domain", "--domaindir", folder.toString(), NAME);
  }

  private void configure(PostgresDatabase database) {
    var scripts = Machine.given("config").resolve("payara-server");
    asadmin("create-password-alias", "complaint-db");
    asadmin("multimode", "--file", scripts.resolve("server.asadmin").toString());
    asadmin("multimode", "--file", scripts.resolve("data-source.asadmin").toString());
    property("complaint.db.url", database.url());
    property("complaint.db.user", database.user());
    property("complaint.sandbox", "true");
  }

  private void property(String name, String value) {
    asadmin("create-system-properties", name + "=" + value.replace(":", "\\:"));
  }

  private void asadmin(String... arguments) {
    var command = new ArrayList<String>();
    command.add(Machine.java().toString());
    command.add("-jar");
    command.add(
        Machine.given("payara.server")
            .resolve("glassfish/lib/client/appserver-cli.jar")
            .toString());
    command.addAll(List.of("--port", String.valueOf(admin), "--interactive=false"));
    command.addAll(List.of("--passwordfile", passwords.toString()));
    command.addAll(List.of(arguments));
    var output = folder.resolve("asadmin.log");
    try {
      var process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
              .start();
      Machine.await(process, SECONDS_PER_COMMAND);
      if (process.exitValue() != 0) {
        throw new IllegalStateException(String.join(" ", arguments) + "\n" + Machine.text(output));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) {
    try {
      Files.createDirectories(to.getParent());
      Files.copy(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
