package org.taizhang.app.frame;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.Nodes;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Selection;

/** The navigation on the left; a narrow window shows only its icons. */
public final class Rail {
  private final Messages messages;
  private final Selection selection;
  private final List<ButtonBase> buttons = new ArrayList<>();
  private final VBox root;

  public Rail(Messages messages, Selection selection) {
    this.messages = messages;
    this.selection = selection;
    root = column("rail", seal(), rooms(), gap());
  }

  public Parent root() {
    return root;
  }

  /** A button below the rooms. */
  public void offer(String text, Ikon icon, Runnable action) {
    var button = styled(new Button(text, new FontIcon(icon)), "rail-button", "rail-offer");
    button.setId("rail-offer");
    button.setUserData(text);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText(text);
    button.setTooltip(new Tooltip(text));
    button.setOnAction(event -> action.run());
    buttons.add(button);
    root.getChildren().add(button);
  }

  /** Icons only, or icons with words. */
  public void setNarrow(boolean narrow) {
    root.pseudoClassStateChanged(Styles.NARROW, narrow);
    root.lookupAll(".rail-words").forEach(node -> Nodes.present(node, !narrow));
    for (var button : buttons) {
      button.setText(narrow ? null : (String) button.getUserData());
    }
  }

  /** Closer together, so that all of it is to be seen in a low window. */
  public void setLow(boolean low) {
    root.pseudoClassStateChanged(Styles.LOW, low);
  }

  private Parent seal() {
    var seal = label(messages.text("app.seal"), "seal");
    var name = label(messages.text("app.name"), "rail-name");
    var motto = label(messages.text("app.motto"), "rail-motto");
    return row("rail-head", seal, styled(column("rail-title", name, motto), "rail-words"));
  }

  private Parent rooms() {
    var group = new ToggleGroup();
    var rooms = column("rail-rooms");
    for (var room : Room.values()) {
      rooms.getChildren().add(button(room, group));
    }
    return rooms;
  }

  private ToggleButton button(Room room, ToggleGroup group) {
    var text = messages.of("room", room);
    var button = styled(new ToggleButton(text, new FontIcon(icon(room))), "rail-button");
    named(button, "room-" + room.name().toLowerCase(Locale.ROOT));
    button.setUserData(text);
    button.setToggleGroup(group);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText(text);
    button.setTooltip(new Tooltip(messages.text("room.tip", text, RoomKeys.of(room))));
    button.setSelected(selection.roomProperty().get() == room);
    button.setOnAction(event -> open(button, room));
    selection
        .roomProperty()
        .addListener((property, before, now) -> button.setSelected(now == room));
    buttons.add(button);
    return button;
  }

  private void open(ToggleButton button, Room room) {
    button.setSelected(true);
    selection.roomProperty().set(room);
  }

  private static Ikon icon(Room room) {
    return switch (room) {
      case OVERVIEW -> Material2OutlinedAL.DASHBOARD;
      case MATRIX -> Material2OutlinedAL.GRID_ON;
      case GANTT -> Material2OutlinedAL.CLEAR_ALL;
      case DESK -> Material2OutlinedAL.FACT_CHECK;
      case ENTRY -> Material2OutlinedAL.KEYBOARD;
      case QUANTITIES -> Material2OutlinedAL.BAR_CHART;
      case EVIDENCE -> Material2OutlinedAL.FOLDER;
      case DEPARTMENTS -> Material2OutlinedAL.ACCOUNT_BALANCE;
      case FORMS -> Material2OutlinedMZ.SYNC_ALT;
      case BRIEFING -> Material2OutlinedMZ.PICTURE_AS_PDF;
      case REVIEW -> Material2OutlinedMZ.SLIDESHOW;
      case HISTORY -> Material2OutlinedAL.HISTORY;
      case BACKUP -> Material2OutlinedMZ.SAVE;
    };
  }

  private static Region gap() {
    var gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    return gap;
  }
}
