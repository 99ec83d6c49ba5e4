package org.taizhang.app.work;

import javafx.scene.Parent;

/** One kind of what is recorded at a target, as a list with the ways to change it. */
interface WorkPart {
  Parent root();

  /** Shows what the ledger holds by now. */
  void refresh();
}
