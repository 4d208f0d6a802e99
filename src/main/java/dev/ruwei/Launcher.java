package dev.ruwei;

/** The class that {@code java -jar} starts. */
final class Launcher {
  private Launcher() {}

  public static void main(String[] args) throws ReflectiveOperationException {
    Class.forName("dev.ruwei.RuweiApplication")
        .getMethod("main", String[].class)
        .invoke(null, (Object) args);
  }
}
