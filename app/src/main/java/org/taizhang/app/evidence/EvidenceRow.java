package org.taizhang.app.evidence;

import org.jspecify.annotations.Nullable;
import org.taizhang.model.EntityId;
import org.taizhang.model.Evidence;
import org.taizhang.model.EvidenceLink;

/** A line of the room. */
sealed interface EvidenceRow {
  /** What the line is about, the same after an edit as before. */
  EntityId id();

  /** Null for a file that supports nothing. */
  @Nullable Place place();

  /** What a text is sought in. */
  String said();

  /** A file as it supports one target; lines of the same file stand together. */
  record Linked(EvidenceLink link, Evidence file, Place place, String said) implements EvidenceRow {
    @Override
    public EntityId id() {
      return link.id();
    }
  }

  /** A file that supports no target. */
  record Loose(Evidence file, String said) implements EvidenceRow {
    @Override
    public EntityId id() {
      return file.id();
    }

    @Override
    public @Nullable Place place() {
      return null;
    }
  }

  /** A target that no file supports. */
  record Lacking(Place place, String said) implements EvidenceRow {
    @Override
    public EntityId id() {
      return place.target().id();
    }
  }
}
