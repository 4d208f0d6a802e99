package dev.ruwei.numbers;

import java.util.List;

/// Lists of words, written as one text.
final class WordList {
  private WordList() {}

  static List<String> of(String list) {
    return List.of(list.split(" ", -1));
  }
}
