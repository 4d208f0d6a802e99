package dev.ruwei.repair;

/// A syllable in brackets, or what a lost byte left of one.
///
/// @param start its opening bracket; where that was swallowed, the `?` or U+FFFD in its place
/// @param end behind its closing bracket
/// @param syllable what it says
/// @param whole whether it has its opening bracket
record Note(int start, int end, Syllable syllable, boolean whole) {}
