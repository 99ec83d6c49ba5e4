package org.taizhang.app.intake;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxToolkit;

/** A test with the import window open. */
abstract class WithIntakeStage {
  final IntakeDesk desk = new IntakeDesk();
  final IntakeViewModel model = desk.model;
  IntakeStage window;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @BeforeEach
  void openTheWindow() {
    window = new IntakeStage(model);
  }

  @AfterEach
  void closeTheWindow() {
    window.close();
  }
}
