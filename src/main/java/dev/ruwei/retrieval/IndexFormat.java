package dev.ruwei.retrieval;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.util.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An index as one run of bytes: how many files, and each with its name and length.
final class IndexFormat {
  private static final Logger LOG = LoggerFactory.getLogger(IndexFormat.class);

  /// To be counted up when documents get other fields. A change of the analysis shows by itself.
  private static final int FORMAT = 1;

  private static final int BUFFER = 1 << 16;
  private static final String ANALYSIS = analysis();

  private IndexFormat() {}

  /// The hash of all that decides what an index holds.
  static String key(List<Indexable> articles) {
    var digest = sha256();
    update(digest, FORMAT + " " + Version.LATEST + " " + ANALYSIS);
    articles.forEach(article -> update(digest, article.signature()));
    return hex(digest);
  }

  static void write(Directory directory, DataOutputStream out) throws IOException {
    var names = directory.listAll();
    out.writeInt(names.length);
    var buffer = new byte[BUFFER];
    for (var name : names) {
      try (var in = directory.openInput(name, IOContext.READONCE)) {
        out.writeUTF(name);
        out.writeLong(in.length());
        for (var left = in.length(); left > 0; ) {
          var length = (int) Math.min(left, buffer.length);
          in.readBytes(buffer, 0, length);
          out.write(buffer, 0, length);
          left -= length;
        }
      }
    }
  }

  /// An index in memory; empty where these bytes are none.
  static Optional<Directory> read(ByteBuffer in) {
    try {
      var directory = IndexWriting.memory();
      for (var files = in.getInt(); files > 0; files--) {
        var name = new byte[in.getShort()];
        in.get(name);
        var content = in.slice(in.position(), Math.toIntExact(in.getLong(in.position())) + 8);
        in.position(in.position() + content.limit());
        content.position(8);
        copy(content, directory, new String(name, StandardCharsets.UTF_8));
      }
      return Optional.of(directory);
    } catch (RuntimeException | IOException e) {
      LOG.warn("A kept index cannot be read and is made anew ({})", e.toString());
      return Optional.empty();
    }
  }

  private static void copy(ByteBuffer content, Directory directory, String name)
      throws IOException {
    try (var out = directory.createOutput(name, IOContext.DEFAULT)) {
      var buffer = new byte[BUFFER];
      while (content.hasRemaining()) {
        var length = Math.min(content.remaining(), buffer.length);
        content.get(buffer, 0, length);
        out.writeBytes(buffer, length);
      }
    }
  }

  /// What the analysis makes of every character of the basic plane, and of some English.
  private static String analysis() {
    var all = new StringBuilder();
    for (var c = 0; c <= Character.MAX_VALUE; c++) {
      if (!Character.isSurrogate((char) c)) {
        all.append((char) c);
      }
    }
    all.append(" The mice ran 4.5km; users' ponies were happily running-away, U.S.A. 4亿5千万");
    var atoms = Atoms.of(all.toString());
    var digest = sha256();
    AtomTokenizer.unigramsAndPairs(atoms).forEach(term -> update(digest, term));
    AtomTokenizer.syllablePairs(atoms).forEach(term -> update(digest, term));
    return hex(digest);
  }

  private static void update(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) '\n');
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
