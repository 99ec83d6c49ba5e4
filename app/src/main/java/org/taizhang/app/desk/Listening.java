package org.taizhang.app.desk;

import javafx.beans.InvalidationListener;

/** Hears of changes of the ledger only while somebody looks, so that closed details go away. */
final class Listening {
  private final DeskViewModel model;
  private final InvalidationListener listener;
  private boolean on;

  Listening(DeskViewModel model, Runnable refresh) {
    this.model = model;
    this.listener = value -> refresh.run();
  }

  void set(boolean wanted) {
    if (wanted == on) {
      return;
    }
    on = wanted;
    if (wanted) {
      model.ledgerProperty().addListener(listener);
      listener.invalidated(model.ledgerProperty());
    } else {
      model.ledgerProperty().removeListener(listener);
    }
  }
}
