package org.taizhang.app.frame;

import javafx.css.PseudoClass;

/** States that style sheets know. */
final class Styles {
  static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
  static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private Styles() {}
}
