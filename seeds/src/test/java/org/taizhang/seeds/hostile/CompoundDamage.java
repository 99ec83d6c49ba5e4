package org.taizhang.seeds.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Damages what a compound file holds and leaves its sectors in order. What steers the reader, such
 * as the head of a document (FIB), the table of its pieces (CLX) or the records of a workbook, gets
 * wrong lengths.
 */
record CompoundDamage(Damage inside) implements Damage {
  /** As far as the head of a Word document reaches ([MS-DOC] 2.5.1). */
  private static final int HEAD = 898;

  @Override
  public byte[] damaged(byte[] sound, Random random) {
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(sound))) {
      List<String> names = new ArrayList<>();
      for (Entry entry : file.getRoot()) {
        if (entry instanceof DocumentEntry) {
          names.add(entry.getName());
        }
      }
      names.removeIf(name -> name.startsWith("\u0005") && random.nextInt(10) > 0);
      String name = names.get(random.nextInt(names.size()));
      byte[] content;
      try (DocumentInputStream in = file.createDocumentInputStream(name)) {
        content = in.readAllBytes();
      }
      byte[] damaged = stream(name, content, random);
      file.createOrUpdateDocument(new ByteArrayInputStream(damaged), name);
      if (random.nextInt(20) == 0) {
        file.getRoot().getEntryCaseInsensitive(names.get(random.nextInt(names.size()))).delete();
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.writeFilesystem(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private byte[] stream(String name, byte[] content, Random random) {
    byte[] damaged = content.clone();
    for (int i = random.nextInt(4); i >= 0 && damaged.length > HEAD; i--) {
      switch (random.nextInt(4)) {
        case 0 -> damaged = inside.damaged(damaged, random);
        case 1 -> ByteDamage.lengthened(damaged, random.nextInt(damaged.length), random);
        default -> {
          int at =
              switch (name) {
                case "WordDocument" -> 2 * random.nextInt(HEAD / 2);
                case "Workbook" -> record(damaged, random);
                default -> 2 * random.nextInt(damaged.length / 2);
              };
          ByteDamage.lengthened(damaged, at, random);
        }
      }
    }
    return damaged.length > 0 ? damaged : content;
  }

  /** Where the type, the length or the beginning of one of the records stands. */
  private static int record(byte[] book, Random random) {
    List<Integer> starts = new ArrayList<>();
    int at = 0;
    while (at + 4 <= book.length) {
      starts.add(at);
      at += 4 + ((book[at + 2] & 0xFF) | ((book[at + 3] & 0xFF) << 8));
    }
    int within = 2 * random.nextInt(6);
    return Math.min(book.length - 1, starts.get(random.nextInt(starts.size())) + within);
  }
}
