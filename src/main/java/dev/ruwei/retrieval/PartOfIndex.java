package dev.ruwei.retrieval;

import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.FilterCodecReader;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// Some documents of an index, to be taken over into another one.
final class PartOfIndex extends FilterCodecReader {
  private final FixedBitSet live;

  PartOfIndex(CodecReader whole, FixedBitSet live) {
    super(whole);
    this.live = live;
  }

  @Override
  public Bits getLiveDocs() {
    return live;
  }

  @Override
  public int numDocs() {
    return live.cardinality();
  }

  @Override
  public @Nullable CacheHelper getCoreCacheHelper() {
    return null;
  }

  @Override
  public @Nullable CacheHelper getReaderCacheHelper() {
    return null;
  }
}
