package org.taizhang.persistence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.taizhang.persistence.disk.FileSource;

/**
 * Looks for a text in every file below a folder, as it is and with the escapes of JSON undone, also
 * in what is zipped; it shares nothing with the search of the program.
 */
record SecretSearch(FileSource disk, String secret) {
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

  /** The files that hold it. */
  List<Path> in(Path folder) {
    try {
      List<Path> holding = new ArrayList<>();
      for (String name : disk.isFolder(folder) ? disk.list(folder) : List.<String>of()) {
        Path each = folder.resolve(name);
        if (disk.isFolder(each)) {
          holding.addAll(in(each));
        } else if (holds(bytes(each))) {
          holding.add(each);
        }
      }
      return holding;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] bytes(Path file) throws IOException {
    try (InputStream in = disk.read(file, 0)) {
      return in.readAllBytes();
    }
  }

  private boolean holds(byte[] bytes) throws IOException {
    return plain(bytes) || zipped(bytes);
  }

  private boolean plain(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    String unescaped =
        ESCAPE
            .matcher(text.replace("\\\"", "\""))
            .replaceAll(found ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    return text.contains(secret)
        || unescaped.contains(secret)
        || new String(bytes, StandardCharsets.UTF_16LE).contains(secret)
        || new String(bytes, StandardCharsets.UTF_16BE).contains(secret);
  }

  private boolean zipped(byte[] bytes) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (holds(zip.readAllBytes())) {
          return true;
        }
      }
      return false;
    }
  }
}
