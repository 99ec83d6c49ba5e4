package org.taizhang.app.intake;

import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Place;
import org.taizhang.seeds.Draft;

/** Everything that was read, line by line; the line looked at is the file's selection. */
final class ReadList {
  private static final int ABOVE = 1;

  private final IntakeFile file;
  private final ListView<ReadLine> list =
      named(styled(new ListView<ReadLine>(), "read-items"), "import-items");
  private boolean filling;

  ReadList(Messages messages, IntakeFile file) {
    this.file = file;
    list.setCellFactory(view -> new ReadCell(messages));
    list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    file.draftProperty().subscribe(this::fill);
    file.selectedProperty().subscribe(this::show);
  }

  ListView<ReadLine> root() {
    return list;
  }

  private void chosen(@Nullable ReadLine line) {
    if (filling) {
      return;
    }
    switch (line) {
      case null -> {}
      case ReadLine.Head _ -> file.select(null);
      case ReadLine.Section _ -> {}
      case ReadLine.Item(var item) -> file.select(item.at());
    }
  }

  /** Only lines that are others now are put in, so that the list stays where it was scrolled to. */
  private void fill(@Nullable Draft draft) {
    if (draft == null) {
      return;
    }
    var lines = ReadLine.of(draft);
    filling = true;
    var shown = list.getItems();
    if (shown.size() == lines.size()) {
      for (int i = 0; i < lines.size(); i++) {
        if (!shown.get(i).equals(lines.get(i))) {
          shown.set(i, lines.get(i));
        }
      }
    } else {
      shown.setAll(lines);
    }
    filling = false;
    show(file.selectedProperty().get());
  }

  private void show(@Nullable Place place) {
    var lines = list.getItems();
    int index =
        IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).isAt(place))
            .findFirst()
            .orElse(-1);
    if (index < 0 || list.getSelectionModel().getSelectedIndex() == index) {
      return;
    }
    filling = true;
    list.getSelectionModel().clearAndSelect(index);
    list.scrollTo(Math.max(0, index - ABOVE));
    filling = false;
  }
}
