package org.taizhang.app.desk;

import javafx.scene.Parent;
import org.taizhang.model.EntityId;

/** What stands beside the table: a plan, a section or a project with all its fields. */
interface DeskPage {
  Parent root();

  /** Puts the cursor into the name, all of it chosen, so that typing replaces it. */
  void name();

  /** Brings a target, or what is recorded at one, into sight; where it has none, does nothing. */
  default void seek(EntityId id) {}
}
