package org.taizhang.app.desk;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.QuantityWords;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.QuantityId;

/** The numbers of one place as chips; the one that is chosen opens below them. */
final class QuantityList {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Messages messages;
  private final QuantityWords words;
  private final QuantityEditor editor;
  private final OriginalMenu originals;
  private final FlowPane chips = styled(new FlowPane(), "chips", "quantities");
  private final VBox below = column("quantity-below");
  private final Parent root = column("quantity-list", chips, below);
  private final Button add;
  private final Button find;
  private List<PlannedQuantity> shown = List.of();
  private @Nullable QuantityId open;
  private @Nullable QuantityForm form;

  QuantityList(DeskTools tools, QuantityPlace place) {
    this.messages = tools.messages();
    this.originals = tools.originals();
    this.words = new QuantityWords(messages);
    this.editor = tools.quantities(place);
    add =
        button(
            messages.text("quantity.add"), Material2OutlinedAL.ADD, this::enter, "flat", "small");
    find =
        button(
            messages.text("quantity.find"),
            Material2OutlinedMZ.SEARCH,
            this::propose,
            "flat",
            "small");
    named(add, "quantity-add");
    named(find, "quantity-find");
    build();
  }

  Parent root() {
    return root;
  }

  void refresh() {
    if (!editor.quantities().equals(shown) || findable() != chips.getChildren().contains(find)) {
      build();
    }
    if (form != null) {
      form.refresh();
    }
  }

  private boolean findable() {
    return editor.isWritable() && editor.hasText();
  }

  private void build() {
    shown = editor.quantities();
    List<Node> nodes = new ArrayList<>();
    shown.forEach(quantity -> nodes.add(chip(quantity)));
    if (editor.isWritable()) {
      nodes.add(add);
    }
    if (findable()) {
      nodes.add(find);
    }
    chips.getChildren().setAll(nodes);
    if (open != null && shown.stream().noneMatch(q -> q.id().equals(open))) {
      close();
    }
  }

  private Node chip(PlannedQuantity quantity) {
    var year = quantity.year() == null ? "" : messages.text("year.one", quantity.year()) + " ";
    var chip = new Button(year + words.of(quantity.value()));
    styled(chip, "chip", "quantity-chip");
    chip.setAccessibleText(chip.getText());
    chip.pseudoClassStateChanged(CHOSEN, quantity.id().equals(open));
    chip.setOnAction(event -> toggle(quantity.id()));
    originals.install(chip, quantity.id());
    return neverCut(chip);
  }

  private void toggle(QuantityId id) {
    if (Objects.equals(open, id)) {
      close();
    } else {
      open(id);
    }
  }

  private void open(QuantityId id) {
    var made = new QuantityForm(messages, editor, id, this::close);
    form = made;
    open = id;
    below.getChildren().setAll(made.root());
    build();
  }

  /** A line for typing new numbers, until it is closed. */
  private void enter() {
    var entry = new QuantityEntry(messages, editor, this::close);
    settle(entry.root());
    entry.focus();
  }

  private void propose() {
    var proposals = editor.proposals();
    if (proposals.isEmpty()) {
      editor.hint(messages.text("quantity.find.none"));
    } else {
      settle(new QuantityProposals(messages, editor, proposals, this::close).root());
    }
  }

  private void settle(Node node) {
    form = null;
    open = null;
    below.getChildren().setAll(node);
    build();
  }

  private void close() {
    form = null;
    open = null;
    below.getChildren().clear();
    shown = List.of();
    build();
  }
}
