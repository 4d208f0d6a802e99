package dev.ruwei.model;

import org.springframework.ai.chat.model.ChatModel;

/// One model in two tempers.
///
/// @param json replies with JSON
/// @param plain replies with text
record ChatModels(ChatModel json, ChatModel plain) {}
