package org.taizhang.app.briefing;

import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.page.BriefingKind;

/** The kinds of briefings, side by side, one of them pressed. */
final class KindBar {
  private final Messages messages;
  private final ObjectProperty<BriefingKind> kind;
  private final ToggleGroup group = new ToggleGroup();
  private final HBox root = named(row("kinds"), "briefing-kinds");

  KindBar(Messages messages, BriefingViewModel model) {
    this.messages = messages;
    this.kind = model.choices().kindProperty();
    model.kinds().forEach(offered -> root.getChildren().add(button(offered)));
  }

  Parent root() {
    return root;
  }

  private ToggleButton button(BriefingKind offered) {
    var button =
        styled(
            new ToggleButton(messages.of("briefing.kind", offered), new FontIcon(icon(offered))),
            "kind");
    named(button, "kind-" + offered.key());
    button.setToggleGroup(group);
    button.setSelected(kind.get() == offered);
    button.setOnAction(event -> choose(button, offered));
    kind.addListener((property, before, now) -> button.setSelected(now == offered));
    return neverCut(button);
  }

  private void choose(ToggleButton button, BriefingKind offered) {
    button.setSelected(true);
    kind.set(offered);
  }

  private static Ikon icon(BriefingKind kind) {
    return switch (kind) {
      case MEETING -> Material2OutlinedAL.ARTICLE;
      case MATRIX -> Material2OutlinedAL.GRID_ON;
      case YEARS -> Material2OutlinedAL.DATE_RANGE;
      case DEPARTMENT -> Material2OutlinedAL.ACCOUNT_BALANCE;
      case OUTSTANDING -> Material2OutlinedMZ.PENDING_ACTIONS;
      case GANTT -> Material2OutlinedAL.CLEAR_ALL;
    };
  }
}
