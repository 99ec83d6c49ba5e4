package org.taizhang.app.kit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * What is remembered between starts, by key, in one file of a folder that is there. A disk that
 * does not take it costs nothing but the memory.
 */
public final class Memory {
  /** In bytes; whoever made a larger file did not remember a window in it. */
  private static final int LARGEST = 1 << 20;

  private final Path file;

  public Memory(Path file) {
    this.file = file.toAbsolutePath();
  }

  /** What is remembered under the key, or something else where nothing is. */
  public String value(String key, String otherwise) {
    return read().getProperty(key, otherwise);
  }

  double number(String key, double otherwise) {
    try {
      return Double.parseDouble(value(key, Double.toString(otherwise)));
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** Writes these down beside what is remembered already. */
  public void keep(Map<String, String> entries) {
    var folder = file.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return;
    }
    var kept = read();
    kept.putAll(entries);
    try {
      WholeFile.writePrivate(file, out -> store(kept, out));
    } catch (UncheckedIOException e) {
      return;
    }
  }

  private static void store(Properties kept, OutputStream out) {
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try {
      kept.store(writer, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Properties read() {
    var kept = new Properties();
    try {
      if (Files.size(file) > LARGEST) {
        return kept;
      }
      try (var in = Files.newBufferedReader(file)) {
        kept.load(in);
      }
    } catch (IOException | IllegalArgumentException e) {
      return new Properties();
    }
    return kept;
  }
}
