-- Times are milliseconds since 1970. SQLite and PostgreSQL read the same file; ${key} is a number that counts rows up.

-- What a channel has received; kept for some days after, so that nothing is taken twice.
CREATE TABLE inbox (
  position    ${key},
  bot         BIGINT NOT NULL,
  update_id   BIGINT NOT NULL,
  lane        TEXT   NOT NULL,
  payload     TEXT,
  state       TEXT   NOT NULL,
  received_at BIGINT NOT NULL,
  UNIQUE (bot, update_id)
);
CREATE INDEX inbox_open ON inbox (bot, position) WHERE state = 'NEW';

-- What a channel has to send, and what became of it.
CREATE TABLE outbox (
  position   ${key},
  bot        BIGINT NOT NULL,
  lane       TEXT   NOT NULL,
  kind       TEXT   NOT NULL,
  payload    TEXT,
  question   TEXT,
  state      TEXT   NOT NULL,
  attempts   INTEGER NOT NULL DEFAULT 0,
  message_id BIGINT,
  created_at BIGINT NOT NULL
);
CREATE INDEX outbox_open ON outbox (bot, position) WHERE state IN ('NEW', 'SENDING');
CREATE INDEX outbox_question ON outbox (bot, question);

-- What was asked, what was answered, and how people liked it.
CREATE TABLE journal (
  answer_id TEXT   PRIMARY KEY,
  channel   TEXT   NOT NULL,
  asker     TEXT,
  asked_at  BIGINT NOT NULL,
  language  TEXT   NOT NULL,
  question  TEXT   NOT NULL,
  verdict   TEXT   NOT NULL,
  missing   TEXT   NOT NULL,
  answer    TEXT   NOT NULL,
  helpful   INTEGER,
  note      TEXT
);
CREATE INDEX journal_asked_at ON journal (asked_at);
CREATE INDEX journal_asker ON journal (asker);

CREATE TABLE telegram_setting (
  user_id  BIGINT PRIMARY KEY,
  language TEXT   NOT NULL
);

-- What the buttons under an answer need; an answer without a row is a stale one.
CREATE TABLE telegram_answer (
  answer_id       TEXT   PRIMARY KEY,
  user_id         BIGINT NOT NULL,
  conversation_id TEXT   NOT NULL,
  question        TEXT   NOT NULL,
  passages        TEXT   NOT NULL,
  suggestions     TEXT   NOT NULL,
  created_at      BIGINT NOT NULL
);
CREATE INDEX telegram_answer_user ON telegram_answer (user_id);
