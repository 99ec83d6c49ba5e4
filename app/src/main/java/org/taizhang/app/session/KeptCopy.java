package org.taizhang.app.session;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Dialogs;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.WholeFile;
import org.taizhang.model.KeptFile;

/**
 * 另存原件: gives a file that is kept with the ledger back, byte for byte. It is never handed to
 * another program, and one that might run something only leaves after a warning.
 */
public final class KeptCopy {
  private final Messages messages;
  private final Dialogs dialogs;
  private final Background background;
  private final KeptDocuments kept;

  public KeptCopy(Messages messages, Dialogs dialogs, Background background, KeptDocuments kept) {
    this.messages = messages;
    this.dialogs = dialogs;
    this.background = background;
    this.kept = kept;
  }

  /** Asks where to, and writes it there; warns before of what it might run. */
  public void save(@Nullable Window owner, KeptFile document) {
    var lost = messages.text("original.save.lost", document.fileName());
    background.run(
        messages.text("original.fetching"),
        () -> new Original(kept.read(document)),
        original -> save(owner, document.fileName(), original.content(), lost),
        failure -> dialogs.say(owner, lost));
  }

  /** Work hands on no null. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Original(byte @Nullable [] content) {}

  private void save(@Nullable Window owner, String name, byte @Nullable [] content, String lost) {
    if (content == null) {
      dialogs.say(owner, lost);
    } else if (mayLeave(owner, name, content)) {
      dialogs
          .save(
              owner,
              messages.text("original.save"),
              messages.text("original"),
              "*" + ending(name),
              plain(name))
          .ifPresent(file -> write(owner, file, content));
    }
  }

  private boolean mayLeave(@Nullable Window owner, String name, byte[] content) {
    var peril = Peril.of(name, content);
    return peril == null
        || dialogs.giveUp(
            owner,
            messages.text("original.peril", name, messages.of("original.peril", peril)),
            messages.text("original.peril.yes"),
            messages.text("dialog.cancel"));
  }

  private void write(@Nullable Window owner, Path file, byte[] content) {
    background.run(
        messages.text("original.save"),
        () -> {
          WholeFile.write(file, out -> pour(content, out));
          return file;
        },
        saved -> dialogs.say(owner, messages.text("original.saved", saved)),
        failure -> dialogs.say(owner, new Words(messages).failure(failure, file)));
  }

  private static void pour(byte[] content, OutputStream out) {
    try {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With the full stop; empty for none. */
  private static String ending(String name) {
    int dot = plain(name).lastIndexOf('.');
    return dot < 0 ? "" : plain(name).substring(dot);
  }

  /** Without what leads to another folder, and what makes an ending look like another. */
  static String plain(String name) {
    return name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").replaceAll("[/\\\\:*?\"<>|]", "-");
  }
}
