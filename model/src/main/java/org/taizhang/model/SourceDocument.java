package org.taizhang.model;

/**
 * The document that a plan was read from. Its bytes are kept beside the ledger under their hash, so
 * that every line of the plan can be shown where it was issued.
 *
 * @param order among the documents of the plan, the first one 0: a later version comes after
 * @param fileName as it was called, without its folder
 * @param sha256 of its bytes, 64 hexadecimal digits in lower case
 * @param size in bytes
 * @param reading how it was read where the reader was told so, in the words of the reader; empty
 *     when it was told nothing
 */
public record SourceDocument(
    DocumentId id,
    PlanId plan,
    int order,
    String fileName,
    String sha256,
    long size,
    String reading)
    implements Entity, KeptFile {
  public SourceDocument {
    Sha256.check(sha256, size);
    if (fileName.isBlank() || order < 0) {
      throw new IllegalArgumentException("no file: " + fileName + ", " + order);
    }
  }
}
