package dev.ruwei.mailbox;

/// Something that a channel has received.
///
/// @param id given by the sender, unique for each receiver
/// @param lane what is received in one lane is worked off in order
/// @param payload as it came
public record Received(long id, String lane, String payload) {}
