package org.taizhang.app.desk;

import javafx.scene.Parent;

/** What stands beside the table: a plan, a section or a project with all its fields. */
interface DeskPage {
  Parent root();

  /** Puts the cursor into the name, all of it chosen, so that typing replaces it. */
  void name();
}
