package org.taizhang.app.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.taizhang.app.kit.Messages;
import org.taizhang.seeds.PlanReader;

/**
 * Files read to become evidence. Not in the window's thread.
 *
 * @param refused one sentence for every file that must or can not be kept
 */
public record EvidenceReading(List<EvidenceFile> files, List<String> refused) {
  /** In bytes, of all files together: they are held in memory whole while they are taken in. */
  private static final long LARGEST = 100L << 20;

  public static EvidenceReading of(List<Path> paths, Messages messages) {
    return of(paths, LARGEST, messages);
  }

  /**
   * @param most so many bytes are read, and what goes beyond them is refused
   */
  static EvidenceReading of(List<Path> paths, long most, Messages messages) {
    List<EvidenceFile> files = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    long left = most;
    for (var path : paths) {
      var name = String.valueOf(path.getFileName());
      try {
        if (Files.isDirectory(path)) {
          refused.add(messages.text("evidence.refused.folder", name));
        } else if (Files.size(path) > left) {
          var why = Files.size(path) > most ? "evidence.refused.large" : "evidence.refused.many";
          refused.add(messages.text(why, name, most >> 20));
        } else {
          byte[] content = Files.readAllBytes(path);
          left -= content.length;
          PlanReader.secrecy(name, content)
              .ifPresentOrElse(refused::add, () -> files.add(new EvidenceFile(name, content)));
        }
      } catch (IOException e) {
        refused.add(messages.text("evidence.refused.unreadable", name));
      }
    }
    return new EvidenceReading(files, refused);
  }
}
