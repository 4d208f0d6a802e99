package dev.ruwei.telegram;

import dev.ruwei.answering.Citation;
import dev.ruwei.answering.Listener;
import dev.ruwei.answering.Reply;
import java.util.List;

/// Something that shows an answer while it grows, until it is closed.
interface Growing extends Listener, AutoCloseable {
  Growing NOTHING =
      new Growing() {
        @Override
        public void said(Reply reply, List<Citation> citations) {}

        @Override
        public void close() {}
      };

  @Override
  void close();
}
