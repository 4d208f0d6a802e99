package dev.ruwei.answering;

/// Who put an answer into words.
public enum Composer {
  TEMPLATE,
  LLM
}
