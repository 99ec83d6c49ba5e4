package org.taizhang.app.history;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.spacer;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.kit.Dialogs;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.Words;
import org.taizhang.app.trail.TrailExport;

/** 修改记录: every edit in a list, beside all that the open one did. */
public final class HistoryView {
  private static final double LIST_SHARE = 0.46;

  private final Messages messages;
  private final HistoryViewModel model;
  private final Dialogs dialogs;
  private final Label figures = named(whole("", "room-note"), "history-figures");
  private final Parent root;

  /**
   * @param purge asks for what is to be purged, beside this window; null where nothing can be
   */
  public HistoryView(
      Words words,
      HistoryViewModel model,
      Dialogs dialogs,
      @Nullable Consumer<@Nullable Window> purge) {
    this.messages = words.messages();
    this.model = model;
    this.dialogs = dialogs;
    var split =
        styled(
            new SplitPane(
                new HistoryList(messages, model).root(), new HistoryDetail(messages, model).root()),
            "desk-split");
    split.setDividerPositions(LIST_SHARE);
    root =
        named(
            column(
                "room",
                row(
                    "room-head",
                    whole(messages.text("room.HISTORY"), "room-title"),
                    figures,
                    spacer(),
                    check(),
                    purge(purge),
                    export()),
                new HistoryFilterBar(messages, model).root(),
                new CheckStrip(messages, model).root(),
                new StateStrip(messages, model).root(),
                growing(split)),
            "history");
    model.stateProperty().addListener(value -> count());
    count();
  }

  public Parent root() {
    return root;
  }

  private void count() {
    figures.setText(
        switch (model.stateProperty().get()) {
          case HistoryState.Ready ready when ready.shown() < ready.edits() ->
              messages.text("history.figures.some", ready.edits(), ready.shown());
          case HistoryState.Ready ready -> messages.text("history.figures", ready.edits());
          case HistoryState.Reading _, HistoryState.Stopped _, HistoryState.Failed _ -> "";
        });
  }

  private Node check() {
    var check =
        named(
            button(messages.text("history.check"), Material2OutlinedMZ.VERIFIED_USER, model::check),
            "history-check");
    check.setTooltip(new Tooltip(messages.text("history.check.tip")));
    return check;
  }

  private Node purge(@Nullable Consumer<@Nullable Window> purge) {
    var open =
        named(
            button(
                messages.text("history.purge"),
                Material2OutlinedAL.DELETE_FOREVER,
                () -> {
                  if (purge != null) {
                    purge.accept(owner());
                  }
                }),
            "history-purge");
    present(open, purge != null);
    return open;
  }

  private @Nullable Window owner() {
    var scene = root.getScene();
    return scene == null ? null : scene.getWindow();
  }

  private Node export() {
    var export =
        neverCut(
            named(
                new MenuButton(
                    messages.text("history.export"), new FontIcon(Material2OutlinedMZ.SAVE_ALT)),
                "history-export"));
    export
        .getItems()
        .addAll(
            item("history.export.xlsx", TrailExport.XLSX),
            item("history.export.csv", TrailExport.CSV));
    export
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> model.rowsProperty().get().isEmpty(), model.rowsProperty()));
    return export;
  }

  private MenuItem item(String key, String ending) {
    var item = new MenuItem(messages.text(key));
    item.setId("export" + ending.replace('.', '-'));
    item.setOnAction(event -> save(ending));
    return item;
  }

  private void save(String ending) {
    var name =
        messages.text("room.HISTORY") + DateTimeFormatter.BASIC_ISO_DATE.format(model.today());
    dialogs
        .save(
            owner(),
            messages.text("history.export"),
            messages.text("history.export" + ending),
            "*" + ending,
            name + ending)
        .ifPresent(model::export);
  }
}
