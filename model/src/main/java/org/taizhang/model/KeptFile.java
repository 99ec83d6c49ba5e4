package org.taizhang.model;

/** A thing whose file is kept beside the ledger, whole and once, under the hash of its bytes. */
public sealed interface KeptFile permits SourceDocument, Evidence, ReportingPeriod {

  /** What it was called, without its folder. */
  String fileName();

  /** SHA-256 of its bytes, 64 hexadecimal digits in lower case. */
  String sha256();

  /** In bytes. */
  long size();
}
