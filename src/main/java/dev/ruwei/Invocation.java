package dev.ruwei;

import java.util.ArrayList;
import java.util.List;

/// What was typed behind `ruwei`, with the configuration taken out of it.
///
/// @param command the command and its arguments
/// @param properties arguments such as `--server.port=9000`, which may stand behind any command
record Invocation(List<String> command, List<String> properties) {
  private static final String PROPERTY =
      "--[A-Za-z][\\w-]*(\\[\\w*])?(\\.[\\w\\[\\]-]+)+=[\\s\\S]*";

  Invocation {
    command = List.copyOf(command);
    properties = List.copyOf(properties);
  }

  /// Sorts arguments; behind `--` every one belongs to the command.
  static Invocation of(List<String> arguments) {
    var command = new ArrayList<String>();
    var properties = new ArrayList<String>();
    for (var argument : arguments) {
      var property = argument.matches(PROPERTY) && !command.contains("--");
      (property ? properties : command).add(argument);
    }
    return new Invocation(command, properties);
  }

  /// Whether this starts the server; with anything behind it, the command line says what is wrong.
  boolean serves() {
    return command.isEmpty() || command.equals(List.of("serve"));
  }
}
