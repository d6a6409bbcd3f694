import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts the runnable jar for trying it out and says where to go and who to be; {@code ./mvnw
 * -Prun} calls it. Arguments: the jar, {@code port=}, {@code data=} (empty: a folder of its own),
 * {@code sandbox=}.
 */
public class Run {
  private static final int PATIENCE_SECONDS = 180;

  public static void main(String[] arguments) throws Exception {
    var jar = Path.of(arguments[0]).toAbsolutePath();
    var port = Integer.parseInt(value("port", arguments));
    var sandbox = Boolean.parseBoolean(value("sandbox", arguments));
    var data = folder(value("data", arguments), sandbox);
    var log = data.resolve("server.log").toFile();
    System.out.println("Starting the portal; its log is " + log);
    var server = start(jar, port, data, sandbox, log);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
    ProcessHandle.current()
        .parent()
        .ifPresent(build -> build.onExit().thenRun(() -> System.exit(0)));
    var address = "http://localhost:" + port + "/complaint";
    if (!answers(server, address)) {
      System.err.println("The portal did not start; see " + log);
      System.exit(1);
    }
    System.out.println(welcome(address, data, sandbox));
    System.exit(server.waitFor());
  }

  private static String value(String name, String... arguments) {
    var start = name + "=";
    for (var argument : arguments) {
      if (argument.startsWith(start)) {
        return argument.substring(start.length());
      }
    }
    throw new IllegalArgumentException("missing: " + start);
  }

  private static Path folder(String chosen, boolean sandbox) throws IOException {
    var data = chosen.isBlank() ? Path.of("data", sandbox ? "sandbox" : "portal") : Path.of(chosen);
    return Files.createDirectories(data.toAbsolutePath().normalize());
  }

  private static Process start(Path jar, int port, Path data, boolean sandbox, File log)
      throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dcomplaint.data=" + data);
    if (sandbox) {
      command.addAll(List.of("-Dcomplaint.sandbox=true", "-Dcomplaint.sandbox.examples=true"));
    }
    command.addAll(List.of("-jar", jar.toString(), "--port", String.valueOf(port)));
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
  }

  private static boolean answers(Process server, String address) throws InterruptedException {
    for (int second = 0; second < PATIENCE_SECONDS && server.isAlive(); second++) {
      try {
        var request =
            (HttpURLConnection) URI.create(address + "/api/v1/me").toURL().openConnection();
        int status = request.getResponseCode();
        if (status == 200 || status == 401) {
          return true;
        }
      } catch (IOException notYet) {
        // it is still starting
      }
      Thread.sleep(1000);
    }
    return false;
  }

  private static void stop(Process server) {
    server.destroy();
    try {
      server.waitFor();
    } catch (InterruptedException e) {
      server.destroyForcibly();
    }
  }

  private static String welcome(String address, Path data, boolean sandbox) {
    var where =
        """

          Duban is ready:  %s
          Data:            %s
          Stop:            Ctrl-C
        """
            .formatted(address, data);
    return sandbox ? where + people() : where;
  }

  private static String people() {
    return """

          Sign in as (password Sandbox-2026):
            kf.clerk    customer service, clerk      kf.manager  customer service, manager
            wl.handler  network operation, handler   wl.manager  network operation, manager
            zh.officer  general affairs              vp.tech     executive in charge
            gm          general manager              admin       administrator
        """;
  }
}
