package dev.ruwei;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/// The application: the server with all that belongs to it, or one command with only what it uses.
@SpringBootApplication
class RuweiApplication {
  /// The configurations of the rooms and nothing else, so that no other class has to be read.
  @ComponentScan(resourcePattern = "*/*Configuration.class")
  private static final class Rooms {}

  public static void main(String[] args) {
    var invocation = Invocation.of(TypedArguments.of(args));
    try {
      if (invocation.serves()) {
        SpringApplication.run(RuweiApplication.class, array(invocation.properties()));
      } else {
        keepStandardOutputForTheAnswer();
        System.exit(SpringApplication.exit(command(invocation).run(array(invocation.command()))));
      }
    } catch (RuntimeException e) {
      // The reporter of start failures has said what is wrong.
      System.exit(1);
    }
  }

  /// Without autoconfiguration and with beans made on demand: a command starts in a third of the
  /// time, and has neither web server nor client of anything on its way.
  private static SpringApplication command(Invocation invocation) {
    // Else a thread of the background warms up JSON and more for a server.
    System.setProperty("spring.backgroundpreinitializer.ignore", "true");
    var application = new SpringApplication(Rooms.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setLazyInitialization(true);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.setDefaultProperties(
        Map.of(
            "ruwei.command",
            invocation.command().getFirst(),
            "logging.level.root",
            "warn",
            // It warns of every font that a PDF does not bring along.
            "logging.level.org.apache.pdfbox",
            "off",
            "logging.level.org.apache.fontbox",
            "off"));
    application.setEnvironment(environment(invocation.properties()));
    application.setAddCommandLineProperties(false);
    return application;
  }

  private static StandardEnvironment environment(List<String> properties) {
    var environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .addFirst(new SimpleCommandLinePropertySource(array(properties)));
    return environment;
  }

  /// The log, and whatever a library prints, goes to standard error. The console writes answers to
  /// the file descriptor.
  private static void keepStandardOutputForTheAnswer() {
    System.setErr(
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    System.setOut(System.err);
  }

  private static String[] array(List<String> arguments) {
    return arguments.toArray(String[]::new);
  }
}
