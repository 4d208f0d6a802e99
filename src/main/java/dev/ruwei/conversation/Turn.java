package dev.ruwei.conversation;

import dev.ruwei.answering.Answer;
import dev.ruwei.answering.Question;
import java.time.Duration;

/// A question and its answer in a conversation.
///
/// @param answerId unique; sorts by time
/// @param elapsed from the question's arrival to its answer
public record Turn(
    String answerId, String conversationId, Question question, Answer answer, Duration elapsed) {}
