package org.taizhang.seeds.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Zip files part by part. */
final class Zips {
  /** Writes a part that is too large to be held. */
  interface Part {
    void writeTo(OutputStream out) throws IOException;

    static Part of(String text) {
      return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The beginning, the middle as often as asked for, the end. */
    static Part repeated(String begin, String middle, long times, String end) {
      byte[] block = middle.repeat(1000).getBytes(StandardCharsets.UTF_8);
      return out -> {
        out.write(begin.getBytes(StandardCharsets.UTF_8));
        for (long i = 0; i < times; i += 1000) {
          out.write(block);
        }
        out.write(end.getBytes(StandardCharsets.UTF_8));
      };
    }
  }

  private Zips() {}

  static byte[] of(Map<String, Part> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, Part> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        part.getValue().writeTo(zip);
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** The parts of a sound file. */
  static Map<String, byte[]> parts(byte[] zip) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(zip))) {
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        parts.put(part.getName(), ((InputStream) in).readAllBytes());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return parts;
  }

  static byte[] again(Map<String, byte[]> parts) {
    Map<String, Part> again = new LinkedHashMap<>();
    parts.forEach((name, content) -> again.put(name, out -> out.write(content)));
    return of(again);
  }
}
