package dev.ruwei;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The class that {@code java -jar} starts. It is compiled for an older Java than the rest, so that
 * an older JVM can load it; it then looks for a fitting one and hands the command over to that. A
 * command that soon ends is handed over to a fresh JVM in any case, for its options make up for the
 * second start twice over; who gives options to the JVM keeps that JVM.
 */
final class Launcher {
  static final int NEEDED = 25;

  /** Tells the process that takes over where the command line was typed. */
  static final String HANDED_OVER_BY = "ruwei.launcher.pid";

  private static final List<String> LONG_RUNNING = List.of("serve", "console", "evaluate");

  private Launcher() {}

  public static void main(String[] args) throws Throwable {
    boolean fits = Runtime.version().feature() >= NEEDED;
    if (fits && !worthARestart(args)) {
      run(args);
      return;
    }
    Optional<Path> java = fits ? Optional.of(JavaHomes.own()) : JavaHomes.fitting(NEEDED);
    if (java.isEmpty() || handedOver()) {
      System.err.println(
          "ruwei: Java 25 or newer is needed and was not found. Install it (the package"
              + " temurin-25-jdk or openjdk-25-jdk, for example) or set RUWEI_JAVA_HOME to its"
              + " folder.");
      System.exit(1);
    }
    System.exit(handOver(java.get(), args));
  }

  private static boolean worthARestart(String[] args) {
    return oneShot(args)
        && !handedOver()
        && jvmOptions().isEmpty()
        && Files.isExecutable(JavaHomes.own())
        && Files.isRegularFile(Path.of(classPath()));
  }

  private static boolean handedOver() {
    return System.getProperty(HANDED_OVER_BY) != null;
  }

  /** A method handle, because it throws what the method throws and wraps nothing. */
  private static void run(String[] args) throws Throwable {
    Class<?> application = Class.forName("dev.ruwei.RuweiApplication");
    MethodHandles.lookup()
        .findStatic(application, "main", MethodType.methodType(void.class, String[].class))
        .invokeExact(args);
  }

  private static int handOver(Path java, String[] args) throws IOException, InterruptedException {
    if (!oneShot(args) && Arrays.asList(args).contains("console")) {
      leaveCtrlCToTheChild();
    }
    Process child = new ProcessBuilder(command(java, args)).inheritIO().start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(child)));
    return child.waitFor();
  }

  private static List<String> command(Path java, String[] args) {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    if (oneShot(args)) {
      // Less work in the compiler and the collector than a second's run could pay back.
      command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    }
    command.addAll(jvmOptions());
    command.add("-D" + HANDED_OVER_BY + "=" + ProcessHandle.current().pid());
    command.addAll(List.of("-jar", classPath()));
    command.addAll(Arrays.asList(args));
    return command;
  }

  private static List<String> jvmOptions() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments();
  }

  /** The path of the jar, if this was started from one. */
  private static String classPath() {
    return System.getProperty("java.class.path", "");
  }

  private static boolean oneShot(String[] args) {
    return Arrays.stream(args)
        .filter(arg -> !arg.startsWith("--") || !arg.contains("."))
        .findFirst()
        .filter(command -> !LONG_RUNNING.contains(command))
        .isPresent();
  }

  /** A signal that ends this process ends the other too, and waits for its orderly end. */
  private static void end(Process child) {
    child.destroy();
    try {
      child.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * In the question loop Ctrl-C only clears a line. The terminal sends it to both processes, so
   * this one must outlive it; an ignored signal would be ignored by the child too, a handled one is
   * not. By reflection, because no Java compiler lets {@code sun.misc.Signal} pass without a
   * warning.
   */
  private static void leaveCtrlCToTheChild() {
    try {
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Class<?> signal = Class.forName("sun.misc.Signal");
      Object nothing =
          Proxy.newProxyInstance(
              Launcher.class.getClassLoader(),
              new Class<?>[] {handler},
              (proxy, method, in) -> null);
      signal
          .getMethod("handle", signal, handler)
          .invoke(null, signal.getConstructor(String.class).newInstance("INT"), nothing);
    } catch (ReflectiveOperationException e) {
      // Then Ctrl-C ends the loop, which is its usual meaning.
    }
  }
}
