package org.taizhang.app.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes the passwords out of a workbook; what they protected stays protected, but can be lifted.
 */
final class Loosened {
  private Loosened() {}

  static void copy(byte[] book, OutputStream out) throws IOException {
    // the sizes of its parts stand only in the directory at the end, which needs a file
    Path file = Files.createTempFile("taizhang", ".xlsx");
    try {
      Files.write(file, book);
      copy(file, out);
    } finally {
      Files.delete(file);
    }
  }

  private static void copy(Path book, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    try (ZipFile in = new ZipFile(book.toFile())) {
      for (ZipEntry entry : Collections.list(in.entries())) {
        try (InputStream part = in.getInputStream(entry)) {
          byte[] bytes = part.readAllBytes();
          zip.putNextEntry(new ZipEntry(entry.getName()));
          zip.write(entry.getName().startsWith("xl/worksheets/sheet") ? without(bytes) : bytes);
          zip.closeEntry();
        }
      }
    }
    zip.finish();
  }

  private static byte[] without(byte[] sheet) {
    return new String(sheet, StandardCharsets.UTF_8)
        .replaceFirst("<sheetProtection password=\"[0-9A-Fa-f]*\"", "<sheetProtection")
        .replaceAll("(<row r=\"\\d+\" ht=\"[0-9.]+\") customHeight=\"[a-z1]+\"", "$1")
        .getBytes(StandardCharsets.UTF_8);
  }
}
