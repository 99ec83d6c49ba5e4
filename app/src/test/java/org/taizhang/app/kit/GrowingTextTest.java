package org.taizhang.app.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class GrowingTextTest {
  private final FxRobot robot = new FxRobot();
  private final List<String> entered = new ArrayList<>();
  private GrowingText name;
  private GrowingText content;
  private Stage stage;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @BeforeEach
  void show() {
    stage =
        Background.inWindow(() -> {
          name = new GrowingText();
          name.keepToOneLine(() -> entered.add(name.getText()));
          content = new GrowingText();
          var made = new Stage();
          made.setScene(new Scene(new VBox(name, content)));
          made.show();
          name.requestFocus();
          return made;
        });
  }

  @AfterEach
  void hide() {
    robot.interact(stage::hide);
  }

  @Test
  void tabGoesToTheNextFieldAndBack() {
    robot.push(KeyCode.TAB);
    assertThat(content.isFocused()).isTrue();
    robot.push(KeyCode.SHIFT, KeyCode.TAB);
    assertThat(name.isFocused()).isTrue();
    assertThat(name.getText() + content.getText()).isEmpty();
  }

  @Test
  void enterInALineIsNoBreak() {
    robot.interact(() -> name.setText("新名"));
    robot.push(KeyCode.ENTER);
    assertThat(entered).containsExactly("新名");
    assertThat(name.getText()).isEqualTo("新名");
  }

  @Test
  void pastedBreaksAreBlanksInALineOnly() {
    robot.interact(() -> {
      name.appendText("甲\r\n  乙\n丙\t丁");
      content.appendText("甲\n乙");
    });
    assertThat(name.getText()).isEqualTo("甲 乙 丙 丁");
    assertThat(name.getCaretPosition()).isEqualTo(name.getLength());
    assertThat(content.getText()).isEqualTo("甲\n乙");
  }
}
