package org.taizhang.app.purge;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Background;
import org.taizhang.app.session.PurgeLook;
import org.taizhang.app.session.PurgeLook.Seen;
import org.taizhang.app.session.PurgeWish;
import org.taizhang.app.session.Words;
import org.taizhang.app.session.Workspace;
import org.taizhang.model.Plan;
import org.taizhang.model.purge.Unwanted;

/** What is to be purged, what that would come to, and whether enough was said to do it. */
final class PurgeViewModel {
  private final Words words;
  private final Workspace workspace;
  private final Background background;
  private final PurgeLook look;
  private final StringProperty text = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable Plan> plan = new SimpleObjectProperty<>();
  private final StringProperty reason = new SimpleStringProperty("");
  private final StringProperty typed = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<String>> lines = new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<@Nullable PurgeWish> seen = new SimpleObjectProperty<>();

  PurgeViewModel(Words words, Workspace workspace, Background background, PurgeLook look) {
    this.words = words;
    this.workspace = workspace;
    this.background = background;
    this.look = look;
    text.addListener(value -> forget());
    plan.addListener(value -> forget());
  }

  /** The words to purge, where no plan is chosen. */
  StringProperty textProperty() {
    return text;
  }

  /** The plan to purge as a whole; null for the words. */
  ObjectProperty<@Nullable Plan> planProperty() {
    return plan;
  }

  StringProperty reasonProperty() {
    return reason;
  }

  /** Typed to confirm. */
  StringProperty typedProperty() {
    return typed;
  }

  /** What the purge would come to, or why it cannot be; none before it was looked at. */
  ReadOnlyObjectProperty<List<String>> linesProperty() {
    return lines.getReadOnlyProperty();
  }

  List<Plan> plans() {
    return workspace.ledger().plans();
  }

  /** Whether not all was looked at and said yet. */
  ObservableValue<Boolean> blocked() {
    var confirmation = words.messages().text("purge.confirmation");
    return Bindings.createBooleanBinding(
        () ->
            seen.get() == null
                || reason.get().isBlank()
                || !typed.get().strip().equals(confirmation),
        seen,
        reason,
        typed);
  }

  /** What was looked at last, with the reason; null when nothing can be purged. */
  @Nullable PurgeWish wish() {
    var wish = seen.get();
    return wish == null
        ? null
        : new PurgeWish(wish.unwanted(), wish.documents(), reason.get().strip());
  }

  private void forget() {
    seen.set(null);
    lines.set(List.of());
  }

  /** Counts what would go. */
  void look() {
    forget();
    var chosen = plan.get();
    var said = text.get().strip();
    if (chosen == null && !Unwanted.Words.areUsable(said)) {
      lines.set(List.of(words.messages().text("purge.words")));
      return;
    }
    var unwanted = chosen == null ? new Unwanted.Words(said) : new Unwanted.WholePlan(chosen.id());
    background.measure(
        words.messages().text("purge.looking"),
        share -> workspace.flush() ? Optional.of(seen(unwanted, share)) : Optional.<Seen>empty(),
        found -> {
          if (Objects.equals(chosen, plan.get()) && said.equals(text.get().strip())) {
            found.ifPresentOrElse(
                this::show, () -> lines.set(List.of(words.messages().text("purge.unsaved"))));
          }
        },
        failure -> lines.set(List.of(words.failure(failure))));
  }

  private Seen seen(Unwanted unwanted, DoubleConsumer share) {
    return look.of(unwanted, (done, total) -> share.accept((double) done / Math.max(1, total)));
  }

  private void show(Seen found) {
    seen.set(found.wish());
    lines.set(found.lines());
  }
}
