package org.taizhang.app.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Fonts;
import org.taizhang.app.kit.Look;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.Snapshots;
import org.taizhang.model.Place;
import org.taizhang.seeds.source.Document;
import org.taizhang.seeds.source.DocumentBuilder;
import org.taizhang.seeds.source.DocumentBuilder.PagePiece;
import org.taizhang.seeds.source.FileFormat;
import org.testfx.api.FxToolkit;

class DocumentViewTest {
  private static final int MANY = 3000;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void aMergedCellIsDrawnInEveryRowThatItCovers() {
    var rows = DocumentRow.of(table());
    assertThat(rows).hasSize(3);
    var last = (DocumentRow.TableRow) rows.get(2);
    assertThat(last.cells())
        .extracting(DocumentRow.Box::column, box -> box.passage().text())
        .containsExactly(tuple(0, ""), tuple(1, "改造操场"));
    assertThat(last.cells().getFirst().begins()).isFalse();
    assertThat(last.cells().getFirst().ends()).isTrue();
  }

  @Test
  void pagesAreMarkedOnce() {
    var builder = new DocumentBuilder();
    builder.pageParagraph(List.of(new PagePiece(1, "第一页的话")));
    builder.pageParagraph(List.of(new PagePiece(1, "还是第一页")));
    builder.pageParagraph(List.of(new PagePiece(2, "第二页的话")));
    var rows = DocumentRow.of(builder.build(FileFormat.PDF));
    assertThat(rows)
        .filteredOn(DocumentRow.PageMark.class::isInstance)
        .containsExactly(new DocumentRow.PageMark(1), new DocumentRow.PageMark(2));
  }

  @Test
  void thousandsOfLinesMakeAFewNodesAndScrollToWhatIsMarked() {
    Background.inWindow(() -> {
      var view = new DocumentView(Messages.chinese());
      var document = lines();
      view.show(document);
      picture(view);
      view.highlight(List.of(document.lines().get(MANY - 10)));
      picture(view);
      assertThat(view.root().lookupAll(".document-line")).hasSizeLessThan(200);
      var list = (ListView<?>) view.root();
      assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(MANY - 10);
      assertThat(view.root().lookupAll(".document-number"))
          .extracting(node -> ((Label) node).getText())
          .contains(Integer.toString(MANY - 9));
      return view;
    });
  }

  @Test
  void aClickHandsOnThePlace() {
    var clicked = new AtomicReference<Place>();
    Background.inWindow(() -> {
      var view = new DocumentView(Messages.chinese());
      view.show(table());
      view.onClick(clicked::set);
      picture(view);
      var cell =
          view.root().lookupAll(".document-cell").stream()
              .filter(node -> node instanceof Label label && label.getText().equals("改造操场"))
              .findFirst()
              .orElseThrow();
      cell.getOnMouseClicked().handle(null);
      return view;
    });
    assertThat(table().where(clicked.get()).words()).isEqualTo("第 1 张表第 3 行第 2 格");
  }

  private static void picture(DocumentView view) {
    new Fonts();
    new Look().dress(view.root().getScene());
    Snapshots.png(view.root(), 600, 500, 1);
  }

  private static Document lines() {
    var builder = new DocumentBuilder();
    for (int i = 1; i <= MANY; i++) {
      builder.line("第" + i + "行：推进义务教育优质均衡发展。".repeat(i % 5 + 1));
    }
    return builder.build(FileFormat.TEXT);
  }

  private static Document table() {
    var builder = new DocumentBuilder();
    var table = builder.table("");
    table.cell("行动", 0, 0, 1, 1);
    table.cell("项目", 0, 1, 1, 1);
    table.cell("学校建设", 1, 0, 2, 1);
    table.cell("新建幼儿园", 1, 1, 1, 1);
    table.cell("改造操场", 2, 1, 1, 1);
    builder.endTable();
    return builder.build(FileFormat.DOCX);
  }
}
