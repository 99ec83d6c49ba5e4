package org.taizhang.persistence;

/** Something in a ledger folder that is not as it was written. */
public sealed interface Damage {

  /**
   * No damage, but nothing this version can judge: a later one wrote on behind edit {@code after}.
   */
  record NewerFormat(int format, long after) implements Damage {}

  /** There are snapshots but no journal. */
  record JournalMissing() implements Damage {}

  /** The first bytes of the journal, which say whose it is, cannot be read. */
  record JournalHeader() implements Damage {}

  /**
   * Bytes of the journal that are no record.
   *
   * @param after last good edit before them, 0 when there is none
   * @param before first good edit behind them; 0 when nothing good follows
   * @param offset where they begin in the journal
   */
  record BadRecords(long after, long before, long offset, long length) implements Damage {}

  /**
   * Good records whose numbers or hashes do not follow one another: something between them is gone.
   */
  record BrokenChain(long after, long before) implements Damage {}

  /**
   * A record is as it was written, and yet cannot be understood or does not fit the ledger before
   * it.
   */
  record UnusableRecord(long sequence) implements Damage {}

  /** The journal ends at edit {@code journal}, a good snapshot has seen edit {@code snapshot}. */
  record JournalBehind(long journal, long snapshot) implements Damage {}

  /**
   * The journal ends at edit {@code journal}, in good order, and edit {@code once} had been saved:
   * what came behind was cut off.
   */
  record JournalCut(long journal, long once) implements Damage {}

  /** A snapshot that does not have the hash written in it, or that belongs to another history. */
  record BadSnapshot(String file) implements Damage {}

  /**
   * The file of a document that a plan was read from is gone.
   *
   * @param fileName as it was called
   */
  record FileMissing(String fileName) implements Damage {}

  /**
   * The file of a document does not hold any more what it held.
   *
   * @param fileName as it was called
   */
  record FileDamaged(String fileName) implements Damage {}

  /** A copy of the ledger, at this path, that can no longer be read whole. */
  record BadCopy(String file) implements Damage {}
}
