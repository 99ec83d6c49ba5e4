package org.taizhang.persistence.backup;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.taizhang.persistence.backup.BackupException.Fault;
import org.taizhang.persistence.journal.ChainHash;

/**
 * What a backup holds, as lines of text: first the format, then for every part its SHA-256, its
 * size in bytes and its name. A part may only be what a ledger folder is made of, so that no name
 * leads anywhere else.
 */
record Manifest(List<Line> lines) {
  /** One part. */
  record Line(ChainHash hash, long size, String name) {}

  private static final String TITLE = "taizhang backup ";

  /** Held no documents. */
  private static final int FIRST = 1;

  private static final int FORMAT = 2;
  private static final int MOST_PARTS = 10_000;
  private static final Pattern LINE =
      Pattern.compile(
          "([0-9a-f]{64}) (\\d{1,15})"
              + " (ledger\\.journal|snapshots/\\d{19}\\.snapshot|files/[0-9a-f]{64})");

  static Manifest of(List<Part> parts) {
    return new Manifest(
        parts.stream().map(part -> new Line(part.hash(), part.size(), part.name())).toList());
  }

  byte[] bytes() {
    String text =
        lines.stream()
            .map(line -> line.hash() + " " + line.size() + " " + line.name() + "\n")
            .collect(Collectors.joining());
    return (TITLE + FORMAT + "\n" + text).getBytes(StandardCharsets.US_ASCII);
  }

  static Manifest parse(byte[] bytes) throws BackupException {
    List<String> texts = new String(bytes, StandardCharsets.US_ASCII).lines().toList();
    if (texts.isEmpty() || !texts.getFirst().startsWith(TITLE)) {
      throw new BackupException(Fault.DAMAGED, "the manifest has no title");
    }
    if (!texts.getFirst().equals(TITLE + FORMAT) && !texts.getFirst().equals(TITLE + FIRST)) {
      throw new BackupException(Fault.NEWER, texts.getFirst());
    }
    if (texts.size() > MOST_PARTS + 1) {
      throw new BackupException(Fault.DAMAGED, "too many parts: " + texts.size());
    }
    List<Line> lines = new ArrayList<>();
    for (String text : texts.subList(1, texts.size())) {
      lines.add(line(text));
    }
    if (lines.stream().map(Line::name).distinct().count() < lines.size()) {
      throw new BackupException(Fault.DAMAGED, "a part stands twice");
    }
    return new Manifest(List.copyOf(lines));
  }

  private static Line line(String text) throws BackupException {
    Matcher matcher = LINE.matcher(text);
    if (!matcher.matches()) {
      throw new BackupException(Fault.DAMAGED, text);
    }
    return new Line(
        ChainHash.parse(matcher.group(1)), Long.parseLong(matcher.group(2)), matcher.group(3));
  }

  long size() {
    return lines.stream().mapToLong(Line::size).sum();
  }
}
