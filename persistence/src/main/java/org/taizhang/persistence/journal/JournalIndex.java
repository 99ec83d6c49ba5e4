package org.taizhang.persistence.journal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands where in a journal, without the bodies.
 *
 * @param replica whose journal it is; null when the header is damaged
 * @param gaps bytes that are no record
 * @param size bytes in the file
 */
record JournalIndex(@Nullable UUID replica, List<Entry> entries, List<Gap> gaps, long size) {

  record Entry(
      long offset, long end, int format, long sequence, ChainHash previous, ChainHash hash) {
    static Entry of(JournalRecord record) {
      return new Entry(
          record.offset(),
          record.end(),
          record.format(),
          record.sequence(),
          record.previous(),
          record.hash());
    }

    boolean follows(long sequenceBefore, ChainHash hashBefore) {
      return sequence == sequenceBefore + 1 && previous.equals(hashBefore);
    }
  }

  record Gap(long offset, long length) {}

  JournalIndex {
    entries = List.copyOf(entries);
    gaps = List.copyOf(gaps);
  }

  /** The number of the last good record, 0 when there is none. */
  long lastSequence() {
    return entries.isEmpty() ? 0 : entries.getLast().sequence();
  }

  int newestFormat() {
    return entries.stream().mapToInt(Entry::format).max().orElse(0);
  }

  /** The part before the first record of a later format than this one. */
  JournalIndex upTo(int format) {
    List<Entry> known = entries.stream().takeWhile(entry -> entry.format() <= format).toList();
    if (known.size() == entries.size()) {
      return this;
    }
    long end = entries.get(known.size()).offset();
    return new JournalIndex(
        replica, known, gaps.stream().filter(gap -> gap.offset() < end).toList(), end);
  }

  /** The gap at the very end of the file, as an unfinished write leaves it, or null. */
  @Nullable Gap tail() {
    return !gaps.isEmpty() && gaps.getLast().offset() + gaps.getLast().length() == size
        ? gaps.getLast()
        : null;
  }
}
