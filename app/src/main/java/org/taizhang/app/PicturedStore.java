package org.taizhang.app;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Ledger;
import org.taizhang.model.edit.Edit;
import org.taizhang.persistence.Copies;
import org.taizhang.persistence.EditLog;
import org.taizhang.persistence.LedgerQueries;
import org.taizhang.persistence.LedgerStore;
import org.taizhang.persistence.Submission;

/**
 * A ledger for pictures, which nobody changes: in memory, with the history it came with.
 *
 * @param edits that made the ledger what it is
 */
record PicturedStore(LedgerStore memory, EditLog edits) implements LedgerStore {

  @Override
  public Ledger ledger() {
    return memory.ledger();
  }

  @Override
  public Submission submit(Edit edit, @Nullable UUID reverses) {
    return memory.submit(edit, reverses);
  }

  @Override
  public String keep(byte[] content) {
    return memory.keep(content);
  }

  @Override
  public Copies copies() {
    return memory.copies();
  }

  @Override
  public LedgerQueries queries() {
    return memory.queries();
  }

  @Override
  public void close() {
    memory.close();
  }
}
