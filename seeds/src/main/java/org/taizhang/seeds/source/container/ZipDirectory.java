package org.taizhang.seeds.source.container;

import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.taizhang.seeds.source.Refusal;

/**
 * The directory at the end of a zip file. What it promises is looked at before anything is
 * unpacked: a part outside its folder, a name twice, more parts or bytes than a document has.
 */
public final class ZipDirectory {
  private static final int MOST_PARTS = 10_000;
  private static final long MOST_BYTES = 512L << 20;

  /** What 400 million blanks shrink to; text rarely shrinks to less than a twentieth. */
  private static final long MOST_RATIO = 400;

  private static final long SMALL = 1 << 20;

  private ZipDirectory() {}

  /**
   * The names of all parts, with / between folders.
   *
   * @throws Refusal when the file promises what no document holds
   * @throws IOException when there is no directory, as in a file that was cut off
   */
  public static Set<String> names(byte[] content) throws IOException {
    Set<String> names = new HashSet<>();
    long bytes = 0;
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
      for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
        check(part);
        bytes += Math.max(0, part.getSize());
        if (!names.add(part.getName().toLowerCase(Locale.ROOT)) || names.size() > MOST_PARTS) {
          throw new Refusal(
              names.size() > MOST_PARTS ? "压缩包里的部件多达数万个，不像是一份文件" : "压缩包里有两个同名的部件，可能被改动过");
        }
      }
    }
    if (bytes > MOST_BYTES) {
      throw new Refusal("文件展开后超过 " + (MOST_BYTES >> 20) + " MB，不像是一份方案");
    }
    return names;
  }

  private static void check(ZipArchiveEntry part) {
    String name = part.getName().replace('\\', '/');
    if (name.startsWith("/")
        || name.contains("../")
        || name.endsWith("/..")
        || name.contains(":")) {
      throw new Refusal("压缩包里有部件要写到包外（“" + shown(name) + "”），可能是恶意文件");
    }
    if (part.getGeneralPurposeBit().usesEncryption()) {
      throw new Refusal("文件已加密，请先去掉密码");
    }
    if (part.getMethod() != ZipEntry.STORED && part.getMethod() != ZipEntry.DEFLATED) {
      throw new Refusal("压缩包用了办公软件不用的压缩方式，可能已损坏");
    }
    if (part.getSize() > SMALL && part.getSize() / MOST_RATIO > part.getCompressedSize()) {
      throw new Refusal("压缩包展开后会大出数百倍，可能是恶意文件");
    }
  }

  private static String shown(String name) {
    return name.length() > 40 ? name.substring(0, 40) + "…" : name;
  }
}
