package org.taizhang.seeds.generated;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.PlanReader;
import org.taizhang.seeds.ReadChoices;
import org.taizhang.seeds.ReadResult;
import org.taizhang.seeds.source.Clipping;

/**
 * A document and what became of it: the bytes of a file, or what a program puts on the clipboard.
 */
final class Written {
  private final MadeDocument document;
  private final byte @Nullable [] file;
  private final @Nullable Clipping clipping;

  private Written(MadeDocument document, byte @Nullable [] file, @Nullable Clipping clipping) {
    this.document = document;
    this.file = file;
    this.clipping = clipping;
  }

  static Written file(MadeDocument document, byte[] bytes) {
    return new Written(document, bytes, null);
  }

  static Written clip(MadeDocument document, Clipping clipping) {
    return new Written(document, null, clipping);
  }

  MadeDocument document() {
    return document;
  }

  ReadResult read() {
    return clipping == null
        ? PlanReader.read("文件", bytes())
        : PlanReader.read(clipping, ReadChoices.NONE);
  }

  /** The file; of a clipping all of its forms, for looking at them. */
  byte[] bytes() {
    if (clipping == null) {
      return Objects.requireNonNull(file);
    }
    return Stream.of(clipping.html(), clipping.rtf(), clipping.plain())
        .filter(Objects::nonNull)
        .collect(Collectors.joining("\n\n"))
        .getBytes(StandardCharsets.UTF_8);
  }
}
