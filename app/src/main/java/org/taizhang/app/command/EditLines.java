package org.taizhang.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.Words;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Envelope;
import org.taizhang.persistence.EditText;
import org.taizhang.persistence.LedgerStore;
import org.taizhang.persistence.StoreException;
import org.taizhang.persistence.Submission;

/** Makes one edit after the other, and says of each that it is on the disk before the next. */
final class EditLines {
  private final Context context;
  private final Messages messages;
  private final String name;
  private final LedgerStore store;
  private long line;
  private long saved;

  /**
   * @param name what the lines are called when one is no good
   */
  EditLines(Context context, String name, LedgerStore store) {
    this.context = context;
    this.messages = context.messages();
    this.name = name;
    this.store = store;
  }

  /**
   * Blank lines are passed over.
   *
   * @throws CommandFailure at the first line that cannot be applied
   */
  void apply(BufferedReader lines) {
    try {
      for (String text = lines.readLine(); text != null; text = lines.readLine()) {
        line++;
        if (!text.isBlank()) {
          save(edit(text));
        }
      }
    } catch (IOException e) {
      throw CommandFailure.badInput(messages.text("command.file.unreadable", name), e);
    }
  }

  private Edit edit(String text) {
    return switch (EditText.read(text)) {
      case EditText.Good(Edit edit) -> edit;
      case EditText.Bad(String problem) ->
          throw CommandFailure.badInput(
              messages.text("command.apply.unreadable", name, line, problem, saved));
      case EditText.Newer(int format) ->
          throw CommandFailure.badInput(
              messages.text("command.apply.newer", name, line, format, saved));
    };
  }

  private void save(Edit edit) {
    Words words = new Words(messages);
    try {
      switch (store.submit(edit, null)) {
        case Submission.Saved(Envelope envelope, _) -> {
          saved++;
          // Whatever follows, whoever reads this may rely on it: not behind in some buffer.
          context
              .out()
              .println(
                  messages.text(
                      "command.apply.saved",
                      Long.toString(envelope.sequence()),
                      envelope.editId()));
          context.out().flush();
        }
        case Submission.Refused refused ->
            throw CommandFailure.badInput(
                messages.text(
                    "command.apply.refused", name, line, words.of(refused.refusal()), saved));
      }
    } catch (StoreException e) {
      String sentence = messages.text("command.apply.failed", name, line, words.failure(e), saved);
      throw e.reason() instanceof StoreException.Reason.FileNotKept
          ? CommandFailure.badInput(sentence, e)
          : CommandFailure.storeUnusable(sentence);
    }
  }
}
