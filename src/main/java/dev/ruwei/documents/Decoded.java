package dev.ruwei.documents;

/// The text of bytes; each byte that is broken is U+FFFD in it.
///
/// @param encoding as people call it
record Decoded(String text, String encoding) {}
