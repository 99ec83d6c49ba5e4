package org.taizhang.app.desk;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.iconButton;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.spacer;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.kit.Choices;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.Numbers;
import org.taizhang.app.kit.TextCommit;
import org.taizhang.app.session.QuantityWords;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.QuantityId;
import org.taizhang.model.quantity.Bound;
import org.taizhang.model.quantity.Quantity;
import org.taizhang.model.quantity.QuantityKind;

/** One number in all its parts, each saved when its field is left. */
final class QuantityForm {
  private final Messages messages;
  private final QuantityEditor editor;
  private final QuantityId id;
  private final ComboBox<Bound> bound = neverCut(styled(new ComboBox<>(), "quantity-bound"));
  private final ComboBox<QuantityKind> kind = neverCut(styled(new ComboBox<>(), "quantity-kind"));
  private final List<TextCommit> texts = new ArrayList<>();
  private final Node high;
  private final Parent root;
  private boolean filling;

  QuantityForm(Messages messages, QuantityEditor editor, QuantityId id, Runnable close) {
    this.messages = messages;
    this.editor = editor;
    this.id = id;
    bound.getItems().setAll(Bound.values());
    bound.setConverter(Choices.of(value -> messages.of("bound", value)));
    kind.getItems().setAll(QuantityKind.values());
    kind.setConverter(Choices.of(value -> messages.of("quantityKind", value)));
    high =
        part(
            "quantity.high", number("high", q -> QuantityWords.number(q.max()), Amounts::withHigh));
    root = column("quantity-form", parts(), source(close));
    bound.setDisable(!editor.isWritable());
    kind.setDisable(!editor.isWritable());
    refresh();
    bound.valueProperty().subscribe(value -> change(value, Amounts::withBound));
    kind.valueProperty().subscribe(value -> change(value, Amounts::withKind));
  }

  Parent root() {
    return root;
  }

  void refresh() {
    var quantity = editor.find(id);
    if (quantity != null) {
      filling = true;
      bound.setValue(quantity.value().bound());
      kind.setValue(quantity.value().kind());
      filling = false;
      present(high, quantity.value().bound() == Bound.RANGE);
      texts.forEach(TextCommit::refresh);
    }
  }

  private FlowPane parts() {
    return styled(
        new FlowPane(
            part("quantity.subject", text("subject", Quantity::subject, Amounts::withSubject)),
            part("quantity.bound", bound),
            part(
                "quantity.low",
                number("low", q -> QuantityWords.number(Amounts.low(q)), Amounts::withLow)),
            high,
            part("quantity.unit", text("unit", Quantity::unit, Amounts::withUnit)),
            part(
                "quantity.each",
                text("per", q -> Objects.requireNonNullElse(q.per(), ""), Amounts::withPer)),
            part("quantity.kind", kind)),
        "quantity-parts");
  }

  private Node source(Runnable close) {
    var words = field("source", PlannedQuantity::text, (q, typed) -> q.withText(typed));
    words.setPromptText(messages.text("quantity.source.prompt"));
    var line = row("quantity-line", part("quantity.source", words), spacer());
    if (editor.isWritable()) {
      line.getChildren()
          .addAll(
              icon("quantity.up", Material2OutlinedAL.ARROW_UPWARD, () -> editor.shift(id, -1)),
              icon("quantity.down", Material2OutlinedAL.ARROW_DOWNWARD, () -> editor.shift(id, 1)),
              named(
                  icon("quantity.remove", Material2OutlinedAL.DELETE, this::remove),
                  "quantity-remove"));
    }
    line.getChildren().add(icon("quantity.close", Material2OutlinedMZ.UNFOLD_LESS, close));
    return line;
  }

  private Node icon(String key, org.kordamp.ikonli.Ikon icon, Runnable action) {
    return iconButton(messages.text(key), icon, action);
  }

  private void remove() {
    var quantity = editor.find(id);
    if (quantity != null) {
      var words = new QuantityWords(messages).of(quantity.value());
      editor.remove(id, messages.text("quantity.removed", words));
    }
  }

  private Node part(String key, Node field) {
    return row("quantity-part", whole(messages.text(key), "field-word"), field);
  }

  private TextField text(
      String name, Function<Quantity, String> of, BiFunction<Quantity, String, Quantity> with) {
    return field(
        name, q -> of.apply(q.value()), (q, typed) -> q.withValue(with.apply(q.value(), typed)));
  }

  private TextField number(
      String name, Function<Quantity, String> of, BiFunction<Quantity, BigDecimal, Quantity> with) {
    return field(
        name,
        q -> of.apply(q.value()),
        (q, typed) -> {
          var number = Numbers.typed(typed);
          if (number.isEmpty()) {
            editor.hint(messages.text("quantity.number", typed));
            return q;
          }
          return q.withValue(with.apply(q.value(), number.get()));
        });
  }

  private TextField field(
      String name,
      Function<PlannedQuantity, String> of,
      BiFunction<PlannedQuantity, String, PlannedQuantity> with) {
    var field = named(styled(new TextField(), "quantity-" + name), "quantity-" + name);
    field.setEditable(editor.isWritable());
    Consumer<String> commit =
        typed -> {
          var quantity = editor.find(id);
          if (quantity != null) {
            editor.set(with.apply(quantity, typed.strip()));
          }
        };
    texts.add(new TextCommit(field, () -> now(of), commit, typed -> false));
    field.setOnAction(event -> texts.forEach(TextCommit::finish));
    return field;
  }

  private @Nullable String now(Function<PlannedQuantity, String> of) {
    var quantity = editor.find(id);
    return quantity == null ? null : of.apply(quantity);
  }

  private <V> void change(@Nullable V value, BiFunction<Quantity, V, Quantity> with) {
    if (!filling && value != null) {
      editor.change(id, quantity -> with.apply(quantity, value));
    }
  }
}
