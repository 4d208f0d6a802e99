package dev.ruwei.mailbox;

import org.jspecify.annotations.Nullable;

/// Something to send.
///
/// @param position its place in the outbox; 0 before it is there
/// @param kind how to send it, in the channel's own words
/// @param question what it answers, in the channel's own words; `null`: nothing in particular
/// @param started whether a send was begun whose outcome nobody knows
/// @param attempts how many sends were begun
public record Parcel(
    long position,
    String lane,
    String kind,
    String payload,
    @Nullable String question,
    boolean started,
    int attempts) {

  /// Something that is not in the outbox yet.
  public static Parcel of(String lane, String kind, String payload, @Nullable String question) {
    return new Parcel(0, lane, kind, payload, question, false, 0);
  }

  /// The same with other words.
  public Parcel saying(String other) {
    return new Parcel(position, lane, kind, other, question, started, attempts);
  }

  /// The same, as if no send had been begun; the attempt counts.
  public Parcel again() {
    return new Parcel(position, lane, kind, payload, question, false, attempts + 1);
  }

  Parcel at(long place) {
    return new Parcel(place, lane, kind, payload, question, started, attempts);
  }
}
