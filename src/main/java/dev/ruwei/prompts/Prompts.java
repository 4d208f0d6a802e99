package dev.ruwei.prompts;

import dev.ruwei.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/// The door to the texts of `prompts/`: one file for each room and language, `answers.en.yml` for
/// example, that maps keys to texts with placeholders such as `{term}`.
///
/// A file of the same name in the folder of one's own replaces the bundled one. Rooms ask for their
/// templates when they are made, so a missing key or a wrong placeholder shows at the start.
public final class Prompts {
  private final @Nullable Path folder;
  private final Map<String, Map<String, String>> files = new HashMap<>();

  private Prompts(@Nullable Path folder) {
    this.folder = folder;
  }

  /// The texts that come with the program.
  public static Prompts bundled() {
    return new Prompts(null);
  }

  /// The texts of a folder, with the bundled ones where it has none.
  ///
  /// @throws IllegalArgumentException when there is no such folder
  public static Prompts in(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException(
          "ruwei.prompts.location is no folder: " + folder + ". Create it or leave it out");
    }
    return new Prompts(folder);
  }

  /// A template by its key in a file, checked in every language.
  ///
  /// @param file the file's name without language and ending: `answers` for `answers.en.yml`
  /// @param placeholders the names that the text must have, all of them and no others
  /// @throws IllegalArgumentException when file, key or a placeholder is missing or unknown
  public Template template(String file, String key, String... placeholders) {
    var texts = new EnumMap<Language, String>(Language.class);
    for (var language : Language.values()) {
      texts.put(language, text(file + "." + language.tag() + ".yml", key, placeholders));
    }
    return new Template(texts, List.of(placeholders));
  }

  private String text(String name, String key, String... placeholders) {
    @Nullable String text = files.computeIfAbsent(name, this::read).get(key);
    if (text == null) {
      throw new IllegalArgumentException(
          "prompts/" + name + " has no text '" + key + "'. Add a line '" + key + ": …'");
    }
    var found = new HashSet<String>();
    Template.PLACEHOLDER.matcher(text).results().forEach(match -> found.add(match.group(1)));
    if (!found.equals(Set.of(placeholders))) {
      throw new IllegalArgumentException(
          "prompts/%s: '%s' has the placeholders %s and needs exactly %s"
              .formatted(name, key, found, List.of(placeholders)));
    }
    return text;
  }

  private Map<String, String> read(String name) {
    try (var in = open(name)) {
      var options = new LoaderOptions();
      options.setAllowDuplicateKeys(false);
      Object loaded =
          new Yaml(new SafeConstructor(options))
              .load(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      if (!(loaded instanceof Map<?, ?> map)) {
        throw new IllegalArgumentException("prompts/" + name + " holds no lines of 'key: text'");
      }
      var texts = new HashMap<String, String>();
      map.forEach((key, text) -> texts.put(String.valueOf(key), String.valueOf(text)));
      return texts;
    } catch (YAMLException e) {
      throw new IllegalArgumentException("prompts/" + name + " is no YAML: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("prompts/" + name + " cannot be read", e);
    }
  }

  private InputStream open(String name) throws IOException {
    if (folder != null && Files.exists(folder.resolve(name))) {
      return Files.newInputStream(folder.resolve(name));
    }
    @Nullable InputStream in = Prompts.class.getResourceAsStream("/prompts/" + name);
    if (in == null) {
      throw new IllegalArgumentException("There is no prompts/" + name + " in the program");
    }
    return in;
  }
}
