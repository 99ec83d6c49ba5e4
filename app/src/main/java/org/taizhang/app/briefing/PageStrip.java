package org.taizhang.app.briefing;

import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.Nodes;

/** Small pictures of all pages, to jump by; not there for a single page. */
final class PageStrip {
  private final ListView<PageOf> root = named(styled(new ListView<>(), "page-strip"), "page-strip");
  private final IntegerProperty page;

  PageStrip(Messages messages, BriefingViewModel model, IntegerProperty page) {
    this.page = page;
    root.setCellFactory(list -> new PageCell(messages, model));
    root.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, now) -> {
          if (now != null) {
            page.set(now.page());
          }
        });
    page.addListener(value -> choose());
    Nodes.present(root, false);
  }

  Parent root() {
    return root;
  }

  void show(Preview preview) {
    root.getItems()
        .setAll(IntStream.range(0, preview.count()).mapToObj(i -> new PageOf(preview, i)).toList());
    Nodes.present(root, preview.count() > 1);
    choose();
  }

  private void choose() {
    root.getSelectionModel().select(page.get());
    root.scrollTo(Math.max(0, page.get() - 1));
  }
}
