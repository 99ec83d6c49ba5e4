package org.taizhang.app.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class TextCommitTest {
  private final List<String> handedOn = new ArrayList<>();
  private @Nullable String held = "旧";
  private TextField field;
  private Button elsewhere;
  private TextCommit commit;
  private Stage stage;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @BeforeEach
  void show() {
    Background.inWindow(() -> {
      field = new TextField();
      elsewhere = new Button("别处");
      commit = new TextCommit(field, () -> held, this::take, text -> true);
      stage = new Stage();
      stage.setScene(new Scene(new VBox(field, elsewhere)));
      stage.show();
      field.requestFocus();
      return stage;
    });
  }

  @AfterEach
  void hide() {
    Background.inWindow(() -> {
      stage.hide();
      return stage;
    });
  }

  @Test
  void leavingTheFieldHandsOnWhatWasTyped() {
    inWindow(() -> field.setText("新"));
    assertThat(handedOn).isEmpty();
    inWindow(elsewhere::requestFocus);
    assertThat(handedOn).containsExactly("新");
    inWindow(field::requestFocus);
    inWindow(elsewhere::requestFocus);
    assertThat(handedOn).containsExactly("新");
  }

  @Test
  void whatIsBeingTypedIsNotOverwritten() {
    inWindow(() -> field.setText("正在打"));
    held = "别人的";
    inWindow(commit::refresh);
    assertThat(field.getText()).isEqualTo("正在打");
  }

  @Test
  void whatChangedElsewhereIsShownWhenNothingIsTyped() {
    held = "别人的";
    inWindow(commit::refresh);
    assertThat(field.getText()).isEqualTo("别人的");
    inWindow(elsewhere::requestFocus);
    assertThat(handedOn).isEmpty();
  }

  @Test
  void aTextThatIsRefusedGivesWayToTheOneHeld() {
    inWindow(() -> field.setText("!"));
    inWindow(elsewhere::requestFocus);
    assertThat(handedOn).containsExactly("!");
    assertThat(field.getText()).isEqualTo("旧");
  }

  @Test
  void whereNothingHoldsTheTextAnyMoreNothingHappens() {
    inWindow(() -> field.setText("新"));
    held = null;
    inWindow(elsewhere::requestFocus);
    assertThat(handedOn).isEmpty();
  }

  private void take(String text) {
    handedOn.add(text);
    if (!text.equals("!")) {
      held = text;
    }
  }

  private static void inWindow(Runnable action) {
    Background.inWindow(() -> {
      action.run();
      return true;
    });
  }
}
