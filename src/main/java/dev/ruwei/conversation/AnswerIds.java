package dev.ruwei.conversation;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.InstantSource;

/// Makes answer ids: 48 bits of milliseconds and 80 random ones, in 26 characters of Crockford's
/// base 32, which sort as text in the order they were made (the layout of a ULID).
///
/// Within a millisecond, and when the clock goes back, the id before is counted up by one.
final class AnswerIds {
  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int RANDOM_BITS = 80;
  private static final int LENGTH = 26;

  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();
  private BigInteger last = BigInteger.ZERO;

  AnswerIds(InstantSource clock) {
    this.clock = clock;
  }

  synchronized String next() {
    var now = BigInteger.valueOf(clock.millis());
    last =
        now.compareTo(last.shiftRight(RANDOM_BITS)) > 0
            ? now.shiftLeft(RANDOM_BITS).add(new BigInteger(RANDOM_BITS, random))
            : last.add(BigInteger.ONE);
    return crockford(last);
  }

  private static String crockford(BigInteger value) {
    var text = new StringBuilder(LENGTH);
    for (var shift = 5 * (LENGTH - 1); shift >= 0; shift -= 5) {
      text.append(DIGITS.charAt(value.shiftRight(shift).intValue() & 31));
    }
    return text.toString();
  }
}
