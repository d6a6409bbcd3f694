package cn.duban.complaint.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
      domain.configureAndDeploy(database);
      Portal.awaitReady(domain.address(), () -> true, PATIENCE);
      return domain;
    } catch (RuntimeException e) {
      var log = domain.log();
      domain.close();
      throw new IllegalStateException(log, e);
    }
  }

  @Override
  public URI address() {
    return URI.create("http://" + Machine.LOOPBACK + ":" + http + "/complaint");
  }

  /** Everything the server has written so far. */
  public String log() {
    var log = folder.resolve(NAME).resolve("logs").resolve("server.log");
    return Files.exists(log) ? Machine.text(log) : "";
  }

  /** Sets a property of MicroProfile Config while it runs, as its admin console does. */
  public void configure(String name, String value) {
    asadmin(
        "set-config-property",
        "--source=domain",
        "--propertyName=" + name,
        "--propertyValue=" + value);
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
    var ports =
        Stream.of(
                "http.ssl.port",
                "jms.port",
                "domain.jmxPort",
                "orb.listener.port",
                "orb.ssl.port",
                "orb.mutualauth.port",
                "osgi.shell.telnet.port",
                "java.debugger.port",
                "hazelcast.das.port",
                "hazelcast.start.port")
            .map(listener -> listener + "=" + Machine.freePort())
            .collect(Collectors.joining(":"));
    asadmin(
        "create-domain",
        "--nopassword",
        "--checkports=false",
        "--adminport",
        String.valueOf(admin),
        "--instanceport",
        String.valueOf(http),
        "--domaindir",
        folder.toString(),
        "--domainproperties",
        ports,
        NAME);
    var configuration = folder.resolve(NAME).resolve("config").resolve("domain.xml");
    write(
        configuration,
        Machine.text(configuration)
            .replace("0.0.0.0", Machine.LOOPBACK)
            .replace("<network-listener port", "<network-listener address=\"127.0.0.1\" port")
            .replace("<jms-service type=\"EMBEDDED\"", "<jms-service type=\"DISABLED\"")
            .replace(
                "<hazelcast-config-specific-configuration",
                "<hazelcast-config-specific-configuration enabled=\"false\""));
    copy(Machine.given("postgresql.jar"), folder.resolve(NAME).resolve("lib/postgresql.jar"));
    asadmin("start-domain", "--domaindir", folder.toString(), NAME);
  }

  /** In one session of asadmin, as every command of its own would start a Java machine. */
  private void configureAndDeploy(PostgresDatabase database) {
    var scripts = Machine.given("config").resolve("payara-server");
    var session = folder.resolve("session.asadmin");
    write(
        session,
        String.join(
            "\n",
            "create-password-alias complaint-db",
            Machine.text(scripts.resolve("server.asadmin")),
            Machine.text(scripts.resolve("data-source.asadmin")),
            property("complaint.db.url", database.url()),
            property("complaint.db.user", database.user()),
            property("complaint.sandbox", "true"),
            "deploy --name " + NAME + " " + Machine.given("duban.ear"),
            "")); // a line without an end is not read
    asadmin("multimode", "--file", session.toString());
  }

  private static String property(String name, String value) {
    return "create-system-properties " + name + "=" + value.replace(":", "\\\\:");
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
    try {
      var output = Files.createTempFile(folder, "asadmin", ".log");
      var process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      Machine.await(process, SECONDS_PER_COMMAND);
      var said = Machine.text(output);
      if (process.exitValue() != 0 || said.contains(" failed.")) {
        throw new IllegalStateException(String.join(" ", arguments) + "\n" + said);
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
