package org.taizhang.app.briefing;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.taizhang.app.kit.Dialogs;
import org.taizhang.app.kit.EmptyState;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.Nodes;

/** 简报: the pages as they will be printed, beside their choices. */
public final class BriefingView {
  private static final PseudoClass CRAMPED = PseudoClass.getPseudoClass("cramped");

  /** In a window less wide the kinds go without their icons. */
  private static final double ROOMY = 1160;

  private final Messages messages;
  private final BriefingViewModel model;
  private final PageView page;
  private final PageStrip strip;
  private final StackPane middle = styled(new StackPane(), "briefing-middle");
  private final HBox body;
  private final Parent root;

  public BriefingView(Messages messages, BriefingViewModel model, Dialogs dialogs) {
    this.messages = messages;
    this.model = model;
    page = new PageView(model);
    strip = new PageStrip(messages, model, page.pageProperty());
    body = row("briefing-body", strip.root(), growing(page.root()));
    root =
        named(
            column(
                "room",
                row(
                    "room-head",
                    whole(messages.text("room.BRIEFING"), "room-title"),
                    new KindBar(messages, model).root(),
                    Nodes.spacer(),
                    new PageTurner(messages, model, page).root()),
                growing(
                    row(
                        "briefing",
                        growing(middle),
                        new ChoicePanel(messages, model, dialogs).root()))),
            "briefing");
    root.sceneProperty()
        .flatMap(Scene::widthProperty)
        .addListener((property, before, now) ->
            root.pseudoClassStateChanged(CRAMPED, now != null && now.doubleValue() < ROOMY));
    root.sceneProperty().addListener((property, before, now) -> model.setWatched(now != null));
    model.previewProperty().addListener(value -> show());
    model.saidProperty().addListener(value -> show());
    show();
  }

  public Parent root() {
    return root;
  }

  private void show() {
    var preview = model.previewProperty().get();
    if (!model.hasPlans()) {
      middle.getChildren().setAll(EmptyState.of(messages, "ledger.empty"));
      return;
    }
    if (preview == null) {
      var said = model.saidProperty().get();
      var text = said.isEmpty() ? messages.text("briefing.soon") : said;
      middle.getChildren().setAll(named(whole(text, "room-note"), "briefing-soon"));
    } else {
      middle.getChildren().setAll(body);
      page.show(Objects.requireNonNull(preview));
      strip.show(preview);
    }
  }
}
