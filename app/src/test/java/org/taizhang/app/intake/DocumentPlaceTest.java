package org.taizhang.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.intake.IntakeDesk.plain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.taizhang.app.intake.IntakeViewModel.Step;

/** Which rows of a document are in sight. */
class DocumentPlaceTest extends WithIntakeStage {
  @Test
  void theTitleIsInSightWhenAnotherDocumentIsChosen() {
    window.act(() -> {
      window.scene().getWindow().setHeight(700);
      model.paste(plain(points(2024)));
      model.paste(plain(points(2025)));
      model.paste(plain(points(2026)));
      model.go(Step.CHECK);
    });
    for (var file : List.copyOf(model.files())) {
      window.act(() -> model.look(file));
      assertThat(seen()).as(file.name()).contains(selected()).contains(0);
    }
    var last = model.files().getFirst();
    window.act(() -> {
      model.look(last);
      last.select(last.draftProperty().get().items().getLast().at());
    });
    assertThat(seen()).contains(selected()).doesNotContain(0);
  }

  @Test
  void anItemStaysInSightWhenItsDocumentIsComeBackTo() {
    window.act(() -> {
      model.paste(plain(points(2024)));
      model.paste(plain(points(2025)));
      model.go(Step.CHECK);
      var first = model.files().getFirst();
      model.look(first);
      first.select(first.draftProperty().get().items().getLast().at());
    });
    assertThat(seen()).contains(selected());
    window.act(() -> model.look(model.files().getLast()));
    window.act(() -> model.look(model.files().getFirst()));
    assertThat(seen()).contains(selected());
  }

  private int selected() {
    return window.see(() -> document().getSelectionModel().getSelectedIndex());
  }

  private ListView<?> document() {
    return (ListView<?>) window.scene().lookup("#document");
  }

  /** Rows of which most can be seen. */
  private List<Integer> seen() {
    return window.see(() -> {
      double height = document().getHeight();
      return document().lookupAll(".list-cell").stream()
          .filter(Node::isVisible)
          .filter(cell -> cell.getBoundsInParent().getCenterY() > 0)
          .filter(cell -> cell.getBoundsInParent().getCenterY() < height)
          .<Integer>map(cell -> ((ListCell<?>) cell).getIndex())
          .toList();
    });
  }

  private static String points(int year) {
    return "示范区教育局\n关于印发"
        + year
        + "年工作要点的通知\n各学校：\n现将要点印发给你们，请认真贯彻落实。\n\n示范区"
        + year
        + "年教育工作要点\n\n一、学校建设\n"
        + IntStream.rangeClosed(1, 40)
            .mapToObj(i ->
                i
                    + ".新建幼儿园"
                    + i
                    + "。年内新建幼儿园"
                    + i
                    + "所，改造操场"
                    + i
                    + "片，配齐教师，年底前全部交付使用并投入招生。（牵头单位：教育局；责任单位：财政局、住建局）\n")
            .collect(Collectors.joining());
  }
}
