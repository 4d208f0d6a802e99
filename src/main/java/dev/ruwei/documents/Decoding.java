package dev.ruwei.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/// Finds out how a text is encoded.
///
/// What is well-formed UTF-8 with characters beyond ASCII is UTF-8: texts in other encodings are so
/// by chance hardly ever (M. Dürst, The Properties and Promises of UTF-8, 1997). Then comes what
/// the text says of itself, then the Chinese encodings by how common the characters are that they
/// yield, then Mozilla's detector.
final class Decoding {
  /// Of the characters of a text that is decoded rightly, far more are common ones.
  private static final double PLAUSIBLE = 0.75;

  /// A copy with more broken bytes is in another encoding.
  private static final double MOST_BROKEN = 0.02;

  private static final char BROKEN = '\ufffd';
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
  private static final Charset WESTERN = Charset.forName("windows-1252");

  /// Encodings whose name is used for a larger one that holds it.
  private static final Map<String, Charset> LARGER =
      Map.of(
          "gb2312", GB18030,
          "gbk", GB18030,
          "x-gbk", GB18030,
          "big5", BIG5,
          "x-x-big5", BIG5,
          "iso-8859-1", WESTERN,
          "us-ascii", WESTERN,
          "ascii", WESTERN);

  private final byte[] bytes;

  private Decoding(byte[] bytes) {
    this.bytes = bytes;
  }

  /// @param declared the encoding that the text names itself, if any
  /// @throws RefusedException when the bytes are no text in any encoding
  static Decoded decode(byte[] bytes, @Nullable String declared) {
    var decoding = new Decoding(bytes);
    return decoding
        .marked()
        .or(() -> decoding.strictly(StandardCharsets.UTF_8))
        .or(() -> decoding.wide())
        .or(() -> decoding.declared(declared))
        .or(() -> decoding.nearlyUtf8())
        .or(() -> decoding.chinese())
        .or(() -> decoding.detected())
        .or(() -> decoding.western())
        .filter(decoded -> isText(decoded.text()))
        .orElseThrow(
            () ->
                new RefusedException(
                    "this is no text in an encoding that is known here. Save it as UTF-8"));
  }

  private Optional<Decoded> marked() {
    if (begins(0xef, 0xbb, 0xbf)) {
      return Optional.of(behind(3, StandardCharsets.UTF_8));
    }
    if (begins(0xff, 0xfe, 0, 0)) {
      return Optional.of(behind(4, Charset.forName("UTF-32LE")));
    }
    if (begins(0xff, 0xfe)) {
      return Optional.of(behind(2, StandardCharsets.UTF_16LE));
    }
    return begins(0xfe, 0xff)
        ? Optional.of(behind(2, StandardCharsets.UTF_16BE))
        : Optional.empty();
  }

  private boolean begins(int... mark) {
    for (var i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private Decoded behind(int mark, Charset charset) {
    return new Decoded(
        new String(bytes, mark, bytes.length - mark, charset), name(charset) + " with a mark");
  }

  private Optional<Decoded> strictly(Charset charset) {
    try {
      var decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      var text = decoder.decode(ByteBuffer.wrap(bytes)).toString();
      return isText(text) ? Optional.of(new Decoded(text, name(charset))) : Optional.empty();
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  /// UTF-16 without a mark: blanks, digits and line ends have a zero byte.
  private Optional<Decoded> wide() {
    return bytes.length % 2 == 0 && bytes.length > 0
        ? best(List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE))
            .filter(_ -> zeros() > 0)
        : Optional.empty();
  }

  private int zeros() {
    var zeros = 0;
    for (var b : bytes) {
      zeros += b == 0 ? 1 : 0;
    }
    return zeros;
  }

  private Optional<Decoded> declared(@Nullable String declared) {
    return Optional.ofNullable(declared)
        .flatMap(Decoding::charset)
        .filter(charset -> !charset.name().startsWith("UTF-16"))
        .map(this::leniently)
        .filter(decoded -> broken(decoded.text()) <= MOST_BROKEN);
  }

  private static Optional<Charset> charset(String name) {
    var key = name.strip().toLowerCase(Locale.ROOT);
    try {
      return Optional.of(LARGER.containsKey(key) ? LARGER.get(key) : Charset.forName(key));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// UTF-8 of which a few bytes are broken: far fewer than its well-formed sequences.
  private Optional<Decoded> nearlyUtf8() {
    return Optional.of(leniently(StandardCharsets.UTF_8))
        .filter(decoded -> count(decoded.text(), BROKEN) * 10 <= beyondAscii(decoded.text()))
        .filter(decoded -> broken(decoded.text()) <= MOST_BROKEN);
  }

  private Optional<Decoded> chinese() {
    return best(List.of(GB18030, BIG5));
  }

  private Optional<Decoded> best(List<Charset> charsets) {
    return charsets.stream()
        .map(this::leniently)
        .filter(decoded -> broken(decoded.text()) <= MOST_BROKEN)
        .filter(decoded -> CommonCharacters.share(decoded.text()) >= PLAUSIBLE)
        .max(Comparator.comparingDouble(decoded -> CommonCharacters.share(decoded.text())));
  }

  private Optional<Decoded> detected() {
    var detector = new UniversalDetector();
    detector.handleData(bytes);
    detector.dataEnd();
    return Stream.ofNullable(detector.getDetectedCharset())
        .flatMap(name -> charset(name).stream())
        .flatMap(charset -> strictly(charset).stream())
        .findFirst();
  }

  /// What is left is Latin where nearly all of it is ASCII.
  private Optional<Decoded> western() {
    return strictly(WESTERN).filter(decoded -> beyondAscii(decoded.text()) * 5 < bytes.length);
  }

  private Decoded leniently(Charset charset) {
    return new Decoded(new String(bytes, charset), name(charset));
  }

  private static double broken(String text) {
    return text.isEmpty() ? 0 : (double) count(text, BROKEN) / text.length();
  }

  /// Control characters, zero bytes above all, make no text.
  private static boolean isText(String text) {
    var controls = text.chars().filter(Decoding::strange).count();
    return text.indexOf('\0') < 0
        ? controls * 50 <= text.length()
        : controls * 500 <= text.length();
  }

  private static boolean strange(int c) {
    return (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1b) || c == 0x7f;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  private static long beyondAscii(String text) {
    return text.chars().filter(c -> c > 0x7f).count();
  }

  private static String name(Charset charset) {
    return charset.equals(BIG5) ? "Big5" : charset.name();
  }
}
