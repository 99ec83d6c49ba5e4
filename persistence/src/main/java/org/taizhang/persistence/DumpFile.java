package org.taizhang.persistence;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that goes into a dump.
 *
 * @param name of it in the folder of the dump
 */
public record DumpFile(String name, Content content) {

  /** Fills the file. */
  @FunctionalInterface
  public interface Content {
    void to(OutputStream out) throws IOException;
  }
}
