package org.taizhang.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.app.session.Room;
import org.taizhang.persistence.Author;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.Notice;
import org.taizhang.persistence.Opening;
import org.taizhang.seeds.demo.Demonstration;

/** The system ends the program while a word is being typed. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "processes are not asked to end there")
class OrderlyEndTest {
  private static final String TYPED = "正在输入的名称";

  @TempDir private Path temp;

  @Test
  void savesWhatIsBeingTypedAndLetsTheLedgerGo() throws Exception {
    Path folder = filled();
    ChildProcess window = ChildProcess.start(Typing.class, folder.toString());
    assertThat(window.nextLine()).isEqualTo("typed");
    window.process().destroy();
    assertThat(window.end()).as("ended by the signal").isEqualTo(143);
    Opening.Writable after = open(folder);
    assertThat(after.notices()).isEmpty();
    assertThat(isSaved(after)).isTrue();
    after.store().close();
  }

  @Test
  void letsTheLedgerGoBeforeTheWindowShowsIt() throws Exception {
    Path folder = filled();
    ChildProcess window = ChildProcess.start(Showing.class, folder.toString());
    assertThat(window.nextLine()).isEqualTo("shown");
    window.process().destroy();
    assertThat(window.end()).isEqualTo(143);
    Opening.Writable after = open(folder);
    assertThat(after.notices()).isEmpty();
    after.store().close();
  }

  /** What the first test would see if nothing were done about it. */
  @Test
  void isMoreThanWhatIsLeftWhenTheProgramIsKilled() throws Exception {
    Path folder = filled();
    ChildProcess window = ChildProcess.start(Typing.class, folder.toString());
    assertThat(window.nextLine()).isEqualTo("typed");
    window.process().destroyForcibly();
    assertThat(window.end()).isEqualTo(137);
    Opening.Writable after = open(folder);
    assertThat(after.notices()).hasOnlyElementsOfType(Notice.EndedBadly.class).hasSize(1);
    assertThat(isSaved(after)).isFalse();
    after.store().close();
  }

  private Path filled() {
    Path folder = temp.resolve("台账");
    try (var store = open(folder).store()) {
      store.submit(Demonstration.edit(), null);
    }
    return folder;
  }

  private static Opening.Writable open(Path folder) {
    return assertInstanceOf(
        Opening.Writable.class, LedgerFolder.open(folder, new Author("李"), InstantSource.system()));
  }

  private static boolean isSaved(Opening.Writable opening) {
    var ledger = opening.store().ledger();
    return ledger.plans().stream()
        .flatMap(plan -> ledger.projects(plan.id()).stream())
        .anyMatch(project -> project.content().equals(TYPED));
  }

  /** Opens the window and does not wait for what it shows. */
  static final class Showing {
    public static void main(String[] arguments) {
      Main.quieten();
      var home = Main.home(Path.of(arguments[0]));
      new Desktop(home).window(null, false, stage -> System.out.println("shown"));
    }
  }

  /** Opens the window, types into the content of a project and stays there. */
  static final class Typing {
    public static void main(String[] arguments) {
      Main.quieten();
      var home = Main.home(Path.of(arguments[0]));
      new Desktop(home).window(null, false, Typing::watch);
    }

    private static void watch(Stage stage) {
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          if (stage.getScene().getRoot().getUserData() instanceof Shell shell) {
            if (shell.selection().roomProperty().get() != Room.DESK) {
              var ledger = shell.workspace().ledger();
              var plan = ledger.plans().getFirst().id();
              shell.selection().choose(List.of(plan));
              shell.selection().show(Room.DESK, ledger.projects(plan).getFirst().id());
            }
            if (stage.getScene().lookup("#project-content") instanceof TextInputControl field) {
              stop();
              stage.requestFocus();
              field.requestFocus();
              field.setText(TYPED);
              System.out.println(field.isFocused() ? "typed" : "not focused");
            }
          }
        }
      }.start();
    }
  }
}
