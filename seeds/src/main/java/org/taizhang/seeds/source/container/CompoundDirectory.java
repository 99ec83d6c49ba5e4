package org.taizhang.seeds.source.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The root folder of an OLE compound file, which Office wrote until 2003 and encrypts in since. */
public final class CompoundDirectory {
  /** Where the head holds the binary logarithm of the size of a sector ([MS-CFB] 2.2). */
  private static final int SECTOR_SHIFT = 30;

  private static final int TABLE_SECTORS = 44;
  private static final int HEAD = 76;
  private static final long SPARE = 1 << 20;
  private static final int DEEPEST = 8;

  private CompoundDirectory() {}

  /**
   * The names in the root folder, as written. What the file promises is looked at first: readers
   * take that much memory before they find out.
   *
   * @throws IOException when the folder cannot be found, as in a file that was cut off, or the file
   *     promises more than it holds
   */
  public static Set<String> names(byte[] content) throws IOException {
    checkTable(content);
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      checkSizes(file.getRoot(), content.length, 0);
      return Set.copyOf(file.getRoot().getEntryNames());
    }
  }

  /** Every sector of the table of sectors tells of as many sectors as it has room for. */
  private static void checkTable(byte[] content) throws IOException {
    if (content.length < HEAD) {
      throw new IOException("no head");
    }
    ByteBuffer head = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    long sector = head.getShort(SECTOR_SHIFT) == 12 ? 4096 : 512;
    long told = (head.getInt(TABLE_SECTORS) & 0xFFFF_FFFFL) * sector / Integer.BYTES * sector;
    if (told > 2L * content.length + SPARE) {
      throw new IOException("more sectors than the file has bytes");
    }
  }

  private static void checkSizes(DirectoryEntry folder, long most, int depth) throws IOException {
    for (Entry entry : folder) {
      boolean tooLarge = entry instanceof DocumentEntry stream && stream.getSize() > most;
      if (tooLarge || depth > DEEPEST) {
        throw new IOException("a stream larger than the file");
      }
      if (entry instanceof DirectoryEntry inner) {
        checkSizes(inner, most, depth + 1);
      }
    }
  }
}
