package dev.ruwei.model;

/// A question that was asked before and what was answered.
public record Exchange(String question, String answer) {}
