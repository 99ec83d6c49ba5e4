package org.taizhang.app.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.seeds.PlanReader;
import org.taizhang.seeds.ReadChoices;
import org.taizhang.seeds.ReadResult;
import org.taizhang.seeds.source.Clipping;
import org.taizhang.seeds.source.Decoded;
import org.taizhang.seeds.source.DocumentOpener;
import org.taizhang.seeds.source.FileFormat;
import org.taizhang.seeds.source.Secrecy;
import org.taizhang.seeds.source.TextDecoder;

/** Where a document comes from. */
sealed interface Origin {
  /** A file of this machine. */
  record OfFile(Path file) implements Origin {
    private String fileName() {
      return String.valueOf(file.getFileName());
    }
  }

  /**
   * What another program put on the clipboard.
   *
   * @param no of the pastes, from 1
   */
  record OfClipboard(Clipping clipping, int no) implements Origin {}

  default String name(Messages messages) {
    return switch (this) {
      case OfFile of -> of.fileName();
      case OfClipboard(_, int no) ->
          no == 1 ? messages.text("intake.clipboard") : messages.text("intake.clipboard.no", no);
    };
  }

  /**
   * Reads it all; a file that is no plan by its size alone is not even loaded. Not in the window's
   * thread.
   */
  default FileState read(ReadChoices choices, Messages messages) {
    return switch (this) {
      case OfClipboard(Clipping clipping, _) -> read(clipping, choices, name(messages));
      case OfFile of -> {
        try {
          yield read(of, choices, messages);
        } catch (IOException e) {
          yield new FileState.Refused(messages.text("import.unreadable", of.file()));
        }
      }
    };
  }

  /**
   * Some programs answer every question with the same plain text. Where the form that says most is
   * no plan the plain text is tried, unless the other was refused for a 密级 mark.
   */
  private static FileState read(Clipping clipping, ReadChoices choices, String name) {
    var result = PlanReader.read(clipping, choices);
    var plain = new Clipping(null, null, clipping.plain());
    if (result instanceof ReadResult.Unreadable
        && !clipping.equals(plain)
        && !isMarked(clipping)
        && PlanReader.read(plain, choices) instanceof ReadResult.Reading reading) {
      return state(reading, Content.of(name, plain), null);
    }
    return state(result, Content.of(name, clipping), null);
  }

  private static boolean isMarked(Clipping clipping) {
    return DocumentOpener.open(clipping) instanceof DocumentOpener.Opened.Read read
        && Secrecy.mark(read.document().everything()) != null;
  }

  private static FileState read(OfFile of, ReadChoices choices, Messages messages)
      throws IOException {
    if (Files.isDirectory(of.file())) {
      return new FileState.Refused(messages.text("import.folder", of.fileName()));
    }
    if (Files.size(of.file()) > PlanReader.MOST_BYTES) {
      return new FileState.Refused(messages.text("import.large", of.fileName()));
    }
    byte[] content = Files.readAllBytes(of.file());
    var result = PlanReader.read(of.fileName(), content, choices);
    return state(
        result,
        new Content(of.fileName(), content),
        choices.charset() == null ? found(content) : choices.charset());
  }

  private static @Nullable Charset found(byte[] content) {
    return TextDecoder.decode(content) instanceof Decoded.Text text ? text.charset() : null;
  }

  private static FileState state(ReadResult result, Content content, @Nullable Charset charset) {
    return switch (result) {
      case ReadResult.Unreadable(String reason) -> new FileState.Refused(reason);
      case ReadResult.Reading reading ->
          new FileState.Read(
              reading, content, reading.document().format() == FileFormat.TEXT ? charset : null);
    };
  }
}
