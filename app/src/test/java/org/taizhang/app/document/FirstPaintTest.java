package org.taizhang.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Fonts;
import org.taizhang.app.kit.Look;
import org.taizhang.app.kit.Messages;
import org.taizhang.seeds.source.Document;
import org.taizhang.seeds.source.DocumentBuilder;
import org.taizhang.seeds.source.FileFormat;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A document as it is seen first: nothing of a row may be cut. */
class FirstPaintTest {
  private Stage stage;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @AfterEach
  void closeTheWindow() {
    Background.inWindow(() -> {
      stage.close();
      return stage;
    });
  }

  @Test
  void nothingIsCut() throws TimeoutException {
    stage =
        Background.inWindow(() -> {
          var made = new Stage();
          made.setScene(new Scene(new StackPane(), 400, 500));
          new Fonts();
          new Look().dress(made.getScene());
          made.show();
          return made;
        });
    for (int width = 401; width < 1000; width += 43) {
      assertThat(cutAt(width)).as("at %d", width).isEmpty();
    }
  }

  /** As in the first step of an import: the list is there already, and a document comes. */
  private List<String> cutAt(int width) throws TimeoutException {
    var view =
        Background.inWindow(() -> {
          stage.setWidth(width);
          var made = new DocumentView(Messages.chinese());
          stage.getScene().setRoot(new StackPane(made.root()));
          return made;
        });
    WaitForAsyncUtils.waitForFxEvents();
    Background.inWindow(() -> {
      view.show(table());
      return view;
    });
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> Background.inWindow(() -> rows(view).size() > 3));
    WaitForAsyncUtils.waitForFxEvents();
    return Background.inWindow(() -> cut(view));
  }

  private static List<ListCell<?>> rows(DocumentView view) {
    return view.root().lookupAll(".list-cell").stream()
        .<ListCell<?>>map(ListCell.class::cast)
        .filter(cell -> cell.isVisible() && cell.getGraphic() != null)
        .toList();
  }

  private static List<String> cut(DocumentView view) {
    List<String> cut = new ArrayList<>();
    for (var cell : rows(view)) {
      var row = cell.getGraphic().getBoundsInParent();
      if (row.getMaxY() > cell.getHeight() + 0.5 || row.getMaxX() > cell.getWidth() + 0.5) {
        cut.add("row " + cell.getIndex());
      }
      for (var words : cell.lookupAll(".document-words")) {
        var label = (Label) words;
        if (label.prefHeight(label.getWidth()) > label.getHeight() + 0.5) {
          cut.add(label.getText());
        }
      }
    }
    return cut;
  }

  private static Document table() {
    var builder = new DocumentBuilder();
    builder.line("临江区教育强区建设三年行动方案（2025—2027年）");
    builder.line("附件：重点项目推进表");
    var table = builder.table("");
    var heads = List.of("行动名称", "序号", "项目名称", "主要内容", "牵头单位", "责任单位", "2025年");
    for (int i = 0; i < heads.size(); i++) {
      table.cell(heads.get(i), 0, i, 1, 1);
    }
    for (int r = 1; r < 20; r++) {
      if (r % 4 == 1) {
        table.cell("一、优质资源扩增行动", r, 0, Math.min(4, 20 - r), 1);
      }
      table.cell("" + r, r, 1, 1, 1);
      table.cell("学前教育普惠提升", r, 2, 1, 1);
      table.cell("到2027年底，新建公办幼儿园" + r + "所，普惠性幼儿园覆盖率达到93%以上。", r, 3, 1, 1);
      table.cell("区教育局", r, 4, 1, 1);
      table.cell("区发改局、区财政局、区自然资源局，各镇（街道）", r, 5, 1, 1);
      table.cell("新建公办幼儿园累计达6所，普惠率93%以上", r, 6, 1, 1);
    }
    builder.endTable();
    return builder.build(FileFormat.DOCX);
  }
}
