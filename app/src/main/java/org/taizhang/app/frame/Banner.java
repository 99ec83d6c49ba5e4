package org.taizhang.app.frame;

import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.whole;

import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.Source;
import org.taizhang.persistence.Holder;

/** Says what kind of ledger this is when it is not simply the user's own. */
public final class Banner {
  private final Messages messages;
  private final HBox root;

  public Banner(Messages messages, Source source) {
    this.messages = messages;
    root = named(row("banner"), "banner");
    switch (source) {
      case Source.Own _ -> present(root, false);
      case Source.Demonstration _ -> fill("demonstration", demonstration());
      case Source.HeldElsewhere held -> fill("held", held(held.holder()));
      case Source.Viewed viewed ->
          fill("viewed", paragraph(messages.text("banner.viewed", viewed.place()), "banner-text"));
      case Source.Newer newer -> fill("newer", paragraph(newer.sentence(), "banner-text"));
      case Source.Damaged damaged ->
          fill(
              "damaged",
              paragraph(messages.text("banner.damaged", damaged.sequence()), "banner-text"));
    }
  }

  /** Adds what can be done about it, as buttons. */
  public void offer(List<? extends Node> offers) {
    root.getChildren().addAll(offers);
  }

  public Parent root() {
    return root;
  }

  private void fill(String style, Label text) {
    text.setMaxWidth(Double.MAX_VALUE);
    root.getStyleClass().add(style);
    root.getChildren()
        .addAll(whole(messages.text("banner." + style + ".mark"), "badge"), growing(text));
  }

  private Label demonstration() {
    return paragraph(messages.text("banner.demonstration"), "banner-text");
  }

  private Label held(Holder holder) {
    if (holder.equals(Holder.UNKNOWN)) {
      return paragraph(messages.text("banner.held.unknown"), "banner-text");
    }
    var since = Dates.minute(holder.since(), ZoneId.systemDefault());
    return paragraph(
        messages.text("banner.held", holder.user(), holder.host(), since), "banner-text");
  }
}
