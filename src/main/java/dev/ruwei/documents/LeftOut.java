package dev.ruwei.documents;

/// What a document has and an article does not need.
///
/// @param line where it stands, as in [Line#number()]
/// @param reason what it is: `navigation`, for example
/// @param text its beginning
public record LeftOut(int line, String reason, String text) {}
