package org.taizhang.app.session;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.edit.Edit;

/** An edit made in this window, on its way to the disk or there. */
final class Step {
  private final Edit edit;
  private final @Nullable Step reverses;
  private volatile List<byte[]> files;
  private volatile @Nullable UUID saved;

  Step(Edit edit, @Nullable Step reverses) {
    this(edit, reverses, List.of());
  }

  /**
   * @param files that the edit names, to be kept before it
   */
  Step(Edit edit, @Nullable Step reverses, List<byte[]> files) {
    this.edit = edit;
    this.reverses = reverses;
    this.files = List.copyOf(files);
  }

  List<byte[]> files() {
    return files;
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

  /** The files are on the disk now and not held any longer than that. */
  void savedAs(UUID id) {
    saved = id;
    files = List.of();
  }
}
