package org.taizhang.app.intake;

/** A window that does nothing. */
final class NoDoings implements IntakeView.Doings {
  @Override
  public void choose() {}

  @Override
  public void paste() {}

  @Override
  public void take() {}

  @Override
  public void close() {}
}
