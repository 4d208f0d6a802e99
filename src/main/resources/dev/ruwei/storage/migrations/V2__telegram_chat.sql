-- The article that a chat keeps to; a chat without a row asks all of them.
CREATE TABLE telegram_chat (
  chat_id BIGINT PRIMARY KEY,
  article TEXT   NOT NULL
);
