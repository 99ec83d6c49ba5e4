package org.taizhang.app.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.taizhang.app.kit.Messages;
import org.taizhang.persistence.PurgePreview;
import org.taizhang.persistence.PurgeReport;

/** Words for what a purge would do, and for what it did. */
public final class PurgeWords {
  private final Messages messages;

  public PurgeWords(Messages messages) {
    this.messages = messages;
  }

  /** What would be done, a sentence a line. */
  public List<String> of(PurgePreview preview, SpeakingDocuments documents) {
    List<String> lines = new ArrayList<>();
    lines.add(
        messages.text("purge.preview.places", preview.now(), preview.places(), preview.edits()));
    if (!preview.documents().isEmpty()) {
      lines.add(
          messages.text(
              "purge.preview.documents", preview.documents().size(), list(preview.documents())));
    }
    lines.add(
        preview.copies() == 0
            ? messages.text("purge.preview.nocopies")
            : messages.text("purge.preview.copies", preview.copies()));
    if (!preview.beyondReach().isEmpty()) {
      lines.add(messages.text("purge.preview.beyond", paths(preview.beyondReach())));
    }
    if (!documents.unread().isEmpty()) {
      lines.add(messages.text("purge.preview.unread", list(documents.unread())));
    }
    return lines;
  }

  /** What was done, a sentence a line. */
  public List<String> of(PurgeReport report, SpeakingDocuments documents) {
    List<String> lines = new ArrayList<>();
    lines.add(messages.text("purge.done", report.done().places(), report.done().edits()));
    if (report.isGone() && documents.unread().isEmpty()) {
      lines.add(messages.text("purge.gone"));
    }
    if (!report.remaining().isEmpty()) {
      lines.add(messages.text("purge.remaining", paths(report.remaining())));
    }
    if (!report.done().beyondReach().isEmpty()) {
      lines.add(messages.text("purge.beyond", paths(report.done().beyondReach())));
    }
    if (!documents.unread().isEmpty()) {
      lines.add(messages.text("purge.unread", list(documents.unread())));
    }
    report.notices().forEach(notice -> lines.add(new StoreWords(messages).of(notice)));
    lines.add(messages.text("purge.elsewhere"));
    return lines;
  }

  private static String paths(Collection<Path> paths) {
    return paths.stream().map(path -> "“" + path + "”").collect(Collectors.joining("、"));
  }

  private static String list(Collection<String> names) {
    return names.stream().map(name -> "“" + name + "”").collect(Collectors.joining("、"));
  }
}
