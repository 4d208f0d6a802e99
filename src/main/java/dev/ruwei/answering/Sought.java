package dev.ruwei.answering;

/// What kind of thing a question asks for.
enum Sought {
  NUMBER,
  DATE,
  PERSON,
  PLACE,
  REASON,
  LIST,
  DEFINITION,
  YES_NO,
  OTHER
}
