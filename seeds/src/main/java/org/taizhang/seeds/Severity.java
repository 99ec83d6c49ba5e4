package org.taizhang.seeds;

/**
 * How much a finding asks of the clerk: nothing, a look, or a decision before anything can be
 * imported.
 */
public enum Severity {
  INFO,
  WARN,
  ERROR
}
