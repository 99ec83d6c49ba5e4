package org.taizhang.app.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Latest;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.Words;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlanId;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.revise.PlanDifference;
import org.taizhang.seeds.PlanFile;

/**
 * A document as a new version of a plan in the ledger: what differs, and which of it the clerk
 * takes over. What was ticked stays ticked when they are compared again. To be used in the window's
 * thread.
 */
final class Revision {
  /** How far the comparison is. */
  sealed interface State {
    record UnderWay() implements State {}

    /** It could not be made. */
    record Failed() implements State {}

    record Compared(Comparison comparison) implements State {}
  }

  private final Messages messages;
  private final Supplier<UUID> ids;
  private final ImportFlow.Target target;
  private final Latest latest;
  private final Latest foreseeing;
  private final ReadOnlyObjectWrapper<@Nullable Outlook> outlook = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State.UnderWay());
  private final ReadOnlyObjectWrapper<Integer> ticks = new ReadOnlyObjectWrapper<>(0);
  private final Map<List<Object>, Boolean> decided = new HashMap<>();

  /** Whether the outlook is that of the ticks as they are. */
  private boolean foreseen;

  Revision(Messages messages, Background background, Supplier<UUID> ids, ImportFlow.Target target) {
    this.messages = messages;
    this.ids = ids;
    this.target = target;
    this.latest = new Latest(background);
    this.foreseeing = new Latest(background);
  }

  /** Compares the version with the plan; {@link #stateProperty} tells when it is done. */
  void compare(PlanId plan, Comparison.Version version) {
    Ledger ledger = target.ledger();
    foreseeing.cancel();
    outlook.set(null);
    state.set(new State.UnderWay());
    latest.run(
        messages.text("version.comparing", version.draft().title()),
        () ->
            Comparison.of(
                messages,
                ledger,
                plan,
                version,
                new Comparison.Sources(ids, target::issued, () -> target.lastVersion(plan))),
        compared -> {
          state.set(new State.Compared(compared));
          foresee();
        },
        failure -> state.set(new State.Failed()));
  }

  void giveUp() {
    latest.cancel();
    foreseeing.cancel();
  }

  /** What would come of the ticks; that of the ticks before while it is being found out. */
  ReadOnlyObjectProperty<@Nullable Outlook> outlookProperty() {
    return outlook.getReadOnlyProperty();
  }

  private void foresee() {
    if (state.get() instanceof State.Compared(Comparison comparison)) {
      foreseen = false;
      var chosen = chosen();
      foreseeing.run(
          messages.text("version.comparing", comparison.title()),
          () -> Outlook.of(comparison, chosen),
          found -> {
            foreseen = true;
            outlook.set(found);
          },
          failure -> outlook.set(null));
    }
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Another value whenever a tick was set or taken away. */
  ReadOnlyObjectProperty<Integer> ticksProperty() {
    return ticks.getReadOnlyProperty();
  }

  /** In the order of the new version; empty while they are not compared. */
  List<DifferenceLine> lines() {
    return state.get() instanceof State.Compared(Comparison comparison)
        ? comparison.lines()
        : List.of();
  }

  boolean isTaken(DifferenceLine line) {
    return decided.getOrDefault(line.key(), line.isTakenUnasked());
  }

  void take(Collection<DifferenceLine> lines, boolean taken) {
    lines.forEach(line -> decided.put(line.key(), taken));
    ticks.set(ticks.get() + 1);
    foresee();
  }

  List<DifferenceLine> taken() {
    return lines().stream().filter(this::isTaken).toList();
  }

  /** Why it cannot be taken over as it is ticked, in one sentence; empty when it can. */
  String fault() {
    return switch (state.get()) {
      case State.UnderWay _ -> messages.text("version.under-way");
      case State.Failed _ -> messages.text("version.failed");
      case State.Compared(Comparison comparison) -> fault(comparison);
    };
  }

  private String fault(Comparison comparison) {
    if (comparison.lines().isEmpty()) {
      return messages.text("version.same", comparison.title());
    }
    if (taken().isEmpty()) {
      return messages.text("version.nothing");
    }
    var known = outlook.get();
    return known == null || known.refusal() == null
        ? ""
        : messages.text("version.refused", new Words(messages).of(known.refusal()));
  }

  private Set<PlanDifference> chosen() {
    Set<PlanDifference> chosen = new LinkedHashSet<>();
    taken().forEach(line -> chosen.addAll(line.differences()));
    return chosen;
  }

  /** What is ticked, for a look ahead; nothing while that is not known. */
  Optional<Edit> changes() {
    var known = outlook.get();
    return known == null || taken().isEmpty() ? Optional.empty() : Optional.of(known.edit());
  }

  /**
   * Takes over what is ticked, with the document as the last one of the plan.
   *
   * @throws IllegalStateException when they are not compared
   */
  Edit.Together edit(PlanFile file) {
    if (!(state.get() instanceof State.Compared(Comparison comparison))) {
      throw new IllegalStateException("not compared yet");
    }
    var known = outlook.get();
    var changes =
        known != null && foreseen ? known.edit() : Outlook.of(comparison, chosen()).edit();
    List<Edit> edits = new ArrayList<>(changes.edits());
    PlanId plan = comparison.plan();
    int order =
        comparison.ledger().documents(plan).stream()
            .mapToInt(one -> one.order() + 1)
            .max()
            .orElse(0);
    edits.add(new Edit.Add(file.of(plan, order, ids)));
    return new Edit.Together(changes.occasion(), edits);
  }
}
