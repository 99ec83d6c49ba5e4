package org.taizhang.app.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import com.sun.javafx.tk.Toolkit;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.app.intake.IntakeViewModel.Step;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Messages;
import org.testfx.api.FxToolkit;

/** What another program lets be dragged into the import window. */
class DropsTest {
  private static final String ROW = "<tr><td>1</td><td>新建幼儿园</td><td>教育局</td></tr>";
  private static final String HTML =
      "<html><body><p>示范区2024年工作要点</p><table><tr><td>序号</td><td>项目名称</td><td>牵头部门</td></tr>"
          + ROW
          + ROW.replace("1", "2").replace("新建幼儿园", "改造操场")
          + "</table></body></html>";

  @TempDir private Path folder;
  private final IntakeDesk desk = new IntakeDesk();
  private final IntakeViewModel model = desk.model;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void filesAreReadInTheirOrder() throws IOException {
    var prose = Files.write(folder.resolve("要点.txt"), IntakeDesk.PROSE.getBytes(UTF_8));
    var table = Files.write(folder.resolve("计划.txt"), IntakeDesk.TABLE.getBytes(UTF_8));
    assertThat(drop("#import-choose-step", files(prose, table))).isTrue();
    assertThat(model.files()).extracting(IntakeFile::name).containsExactly("要点.txt", "计划.txt");
    assertThat(model.readable()).hasSize(2);
  }

  @Test
  void wordsAreReadAsWhatTheyWereInTheirDocument() {
    drop("#import-choose-step", Map.of(DataFormat.HTML, HTML, DataFormat.PLAIN_TEXT, "工作要点"));
    assertThat(IntakeDesk.items(model.files().getFirst()))
        .extracting(item -> item.lead().getFirst())
        .containsExactly("教育局", "教育局");
    assertThat(drop("#import-choose-step", Map.of(DataFormat.PLAIN_TEXT, IntakeDesk.PROSE)))
        .isTrue();
    assertThat(IntakeDesk.items(model.files().getLast())).hasSize(3);
  }

  @Test
  void aFileThatIsDraggedWithItsNameAsWordsIsAFile() throws IOException {
    var prose = Files.write(folder.resolve("要点.txt"), IntakeDesk.PROSE.getBytes(UTF_8));
    var content = files(prose);
    content.put(DataFormat.PLAIN_TEXT, prose.toString());
    drop("#import-choose-step", content);
    assertThat(model.files())
        .singleElement()
        .satisfies(file -> assertThat(file.name()).isEqualTo("要点.txt"));
  }

  @Test
  void inCheckingWordsAreNoNewDocument() {
    desk.pasted(IntakeDesk.PROSE);
    model.go(Step.CHECK);
    assertThat(drop("#import-check", Map.of(DataFormat.PLAIN_TEXT, IntakeDesk.TABLE))).isFalse();
    assertThat(model.files()).hasSize(1);
    assertThat(model.stepProperty().get()).isEqualTo(Step.CHECK);
  }

  @Test
  void aFolderIsSaidToBeNoPlan() throws IOException {
    var inside = Files.createDirectory(folder.resolve("材料"));
    drop("#import-choose-step", files(inside));
    assertThat(model.files().getFirst().stateProperty().get())
        .isInstanceOfSatisfying(
            FileState.Refused.class,
            refused -> assertThat(refused.reason()).contains("材料", "是文件夹"));
  }

  private static ClipboardContent files(Path... files) {
    var content = new ClipboardContent();
    content.putFiles(List.of(files).stream().map(Path::toFile).toList());
    return content;
  }

  /** Whether it was taken. */
  private boolean drop(String on, Map<DataFormat, ?> content) {
    return Background.inWindow(() -> {
      var view = new IntakeView(Messages.chinese(), model, new NoDoings());
      var board = DragboardHelper.createDragboard(dragged());
      board.setContent(new HashMap<>(content));
      var node = view.root().lookup(on);
      var over = event(node, DragEvent.DRAG_OVER, board);
      node.fireEvent(over);
      if (!over.isAccepted()) {
        return false;
      }
      var dropped = event(node, DragEvent.DRAG_DROPPED, board);
      node.fireEvent(dropped);
      return dropped.isDropCompleted();
    });
  }

  /** What a program lets be dragged, to be copied. */
  private static TKClipboard dragged() {
    var content = Toolkit.getToolkit().createLocalClipboard();
    return (TKClipboard)
        Proxy.newProxyInstance(
            TKClipboard.class.getClassLoader(),
            new Class<?>[] {TKClipboard.class},
            (proxy, asked, with) ->
                asked.getName().equals("getTransferModes")
                    ? EnumSet.of(TransferMode.COPY)
                    : asked.invoke(content, with));
  }

  private static DragEvent event(Node on, EventType<DragEvent> type, Dragboard board) {
    return new DragEvent(on, on, type, board, 0, 0, 0, 0, TransferMode.COPY, null, null, null);
  }
}
