package org.taizhang.persistence;

import java.nio.charset.StandardCharsets;
import org.taizhang.model.edit.Edit;
import org.taizhang.persistence.journal.EnvelopeCodec;
import org.taizhang.persistence.journal.FormatException;
import org.taizhang.persistence.journal.NewerFormatException;

/**
 * What other programs wrote down as an edit: JSON as it stands in the journal, an object with the
 * {@code edit} and the {@code format} it is written in, of which everything else an envelope says
 * is passed over; or the bare edit in today's format.
 */
public sealed interface EditText {
  record Good(Edit edit) implements EditText {}

  /**
   * No edit.
   *
   * @param problem what is missing or not understood, in the words of the format
   */
  record Bad(String problem) implements EditText {}

  /** Of a format that only a later version of the program knows. */
  record Newer(int format) implements EditText {}

  static EditText read(String json) {
    try {
      Edit edit = new EnvelopeCodec().decodeEdit(json.getBytes(StandardCharsets.UTF_8));
      return edit instanceof Edit.Purge ? new Bad("a purge is no edit") : new Good(edit);
    } catch (NewerFormatException e) {
      return new Newer(e.found());
    } catch (FormatException e) {
      return new Bad(String.valueOf(e.getMessage()));
    }
  }
}
