package org.taizhang.app.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.EvidenceFile;
import org.taizhang.seeds.PlanReader;

/**
 * Files read to become evidence. Not in the window's thread.
 *
 * @param refused one sentence for every file that must or can not be kept
 */
record EvidenceReading(List<EvidenceFile> files, List<String> refused) {
  /** In bytes: a file is held in memory whole while it is taken in. */
  static final long LARGEST = 100L << 20;

  static EvidenceReading of(List<Path> paths, Messages messages) {
    List<EvidenceFile> files = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (var path : paths) {
      var name = String.valueOf(path.getFileName());
      try {
        if (Files.isDirectory(path)) {
          refused.add(messages.text("evidence.refused.folder", name));
        } else if (Files.size(path) > LARGEST) {
          refused.add(messages.text("evidence.refused.large", name, LARGEST >> 20));
        } else {
          byte[] content = Files.readAllBytes(path);
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
