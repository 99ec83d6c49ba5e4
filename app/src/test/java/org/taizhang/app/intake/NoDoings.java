package org.taizhang.app.intake;

import java.util.function.Consumer;

/** A window that does nothing. */
final class NoDoings implements IntakeView.Doings {
  @Override
  public void choose() {}

  @Override
  public void paste() {}

  @Override
  public void form(Consumer<String> said) {}

  @Override
  public void take() {}

  @Override
  public void close() {}
}
