package org.taizhang.app.session;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.edit.Edit;

/** An edit made in this window, on its way to the disk or there. */
final class Step {
  private final Edit edit;
  private final @Nullable Step reverses;
  private volatile @Nullable UUID saved;

  Step(Edit edit, @Nullable Step reverses) {
    this.edit = edit;
    this.reverses = reverses;
  }

  Edit edit() {
    return edit;
  }

  /** The id of the edit this one takes back; steps are saved in order, so it is known by then. */
  @Nullable UUID reverses() {
    return reverses == null ? null : reverses.saved;
  }

  boolean isSaved() {
    return saved != null;
  }

  void savedAs(UUID id) {
    saved = id;
  }
}
