package dev.ruwei.model;

import java.util.List;
import java.util.function.Function;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;
import org.springframework.ai.chat.prompt.Prompt;

/// The model as parts of Spring AI call it that know nothing of a deadline: they get whole texts
/// from what reads within it.
record BoundModel(Function<Prompt, String> text) implements ChatModel {
  ChatClient.Builder client() {
    return ChatClient.builder(this);
  }

  @Override
  public ChatResponse call(Prompt prompt) {
    return new ChatResponse(List.of(new Generation(new AssistantMessage(text.apply(prompt)))));
  }
}
