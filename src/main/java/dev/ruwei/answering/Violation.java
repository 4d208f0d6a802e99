package dev.ruwei.answering;

/// Why a sentence must not be shown.
record Violation(String rule, String sentence) {}
