package org.taizhang.app.briefing;

import static org.taizhang.app.kit.Nodes.divider;
import static org.taizhang.app.kit.Nodes.iconButton;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.whole;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.kit.Messages;

/** Which page is shown, the pages before and after it, and how large. */
final class PageTurner {
  private final Messages messages;
  private final BriefingViewModel model;
  private final PageView page;
  private final Label place = named(whole("", "room-note"), "page-place");
  private final Parent root;

  PageTurner(Messages messages, BriefingViewModel model, PageView page) {
    this.messages = messages;
    this.model = model;
    this.page = page;
    root =
        row(
            "page-turner",
            iconButton(
                messages.text("briefing.before"),
                Material2OutlinedAL.CHEVRON_LEFT,
                () -> page.turn(-1)),
            place,
            iconButton(
                messages.text("briefing.after"),
                Material2OutlinedAL.CHEVRON_RIGHT,
                () -> page.turn(1)),
            divider(),
            iconButton(
                messages.text("zoom.out"), Material2OutlinedMZ.ZOOM_OUT, () -> page.zoom(-1)),
            zoomMark(),
            iconButton(messages.text("zoom.in"), Material2OutlinedMZ.ZOOM_IN, () -> page.zoom(1)));
    model.previewProperty().addListener(value -> show());
    page.pageProperty().addListener(value -> show());
    show();
  }

  Parent root() {
    return root;
  }

  private Label zoomMark() {
    var mark = whole("", "zoom-mark");
    mark.textProperty()
        .bind(page.zoomProperty().map(zoom -> Math.round(zoom.doubleValue() * 100) + "%"));
    mark.setOnMouseClicked(event -> page.zoomProperty().set(1));
    mark.setTooltip(new Tooltip(messages.text("zoom.reset")));
    return mark;
  }

  private void show() {
    var preview = model.previewProperty().get();
    int count = preview == null ? 0 : preview.count();
    place.setText(
        count > 0
            ? messages.text("briefing.page", page.pageProperty().get() + 1, count)
            : preview == null && model.hasPlans() ? "" : messages.text("briefing.nopage"));
  }
}
