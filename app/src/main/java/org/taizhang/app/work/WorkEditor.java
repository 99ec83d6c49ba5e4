package org.taizhang.app.work;

import javafx.scene.Parent;

/** A form to be filled in. */
interface WorkEditor {
  Parent root();

  /** Puts the cursor where most begin. */
  void begin();

  /** Whether closing it would lose something that was typed. */
  boolean isChanged();
}
