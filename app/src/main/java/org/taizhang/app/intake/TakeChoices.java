package org.taizhang.app.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.revise.LikelyPlans;
import org.taizhang.seeds.Draft;
import org.taizhang.seeds.DraftEdits;
import org.taizhang.seeds.PlanCodes;

/**
 * What becomes of every document that was read, and why it cannot. To be used in the window's
 * thread.
 */
final class TakeChoices {
  private final Messages messages;
  private final Supplier<UUID> ids;
  private final ImportFlow.Target target;
  private final Supplier<Revision> revising;
  private final Map<IntakeFile, Decision> decisions = new LinkedHashMap<>();
  private final Map<IntakeFile, Revision> revisions = new HashMap<>();

  /**
   * @param revising makes a revision that nothing was compared in
   */
  TakeChoices(
      Messages messages,
      Supplier<UUID> ids,
      ImportFlow.Target target,
      Supplier<Revision> revising) {
    this.messages = messages;
    this.ids = ids;
    this.target = target;
    this.revising = revising;
  }

  Decision of(IntakeFile file) {
    return decisions.getOrDefault(file, new Decision.StaysOut());
  }

  void decide(IntakeFile file, Decision decision) {
    var before = decisions.put(file, decision);
    if (decision instanceof Decision.NewVersion && !decision.equals(before)) {
      compare(file, decision);
    }
  }

  void forget(IntakeFile file) {
    decisions.remove(file);
    var revision = revisions.remove(file);
    if (revision != null) {
      revision.giveUp();
    }
  }

  /** Gives the comparisons up that are under way. */
  void giveUp() {
    revisions.values().forEach(Revision::giveUp);
  }

  /** What differs between the document and the plan that it is to be a new version of. */
  Revision revision(IntakeFile file) {
    return revisions.computeIfAbsent(file, one -> revising.get());
  }

  /** The plans of the ledger, those first that the document is most like. */
  List<Plan> plans(IntakeFile file) {
    var draft = file.draftProperty().get();
    return draft == null || draft.years().isEmpty()
        ? target.ledger().plans()
        : LikelyPlans.of(target.ledger(), plan(draft));
  }

  /**
   * Every document becomes a new version of the plan that it evidently is one of, else a plan of
   * its own, unless it was decided otherwise. Versions are compared again: the document may have
   * been corrected.
   */
  void suggest(List<IntakeFile> files) {
    Set<String> taken = new HashSet<>(target.takenCodes());
    for (var file : files) {
      var draft = file.draftProperty().get();
      if (draft != null) {
        var decision =
            switch (of(file)) {
              case Decision.NewPlan(String code) when !code.isEmpty() -> new Decision.NewPlan(code);
              case Decision.NewPlan _ -> fresh(draft, taken);
              case Decision.NewVersion known -> known;
              case Decision.StaysOut out -> decisions.containsKey(file) ? out : first(draft, taken);
            };
        if (decision instanceof Decision.NewPlan(String code)) {
          taken.add(code);
        }
        decisions.put(file, decision);
        compare(file, decision);
      }
    }
  }

  private Decision first(Draft draft, Set<String> taken) {
    return draft.years().isEmpty()
        ? fresh(draft, taken)
        : LikelyPlans.sure(target.ledger(), plan(draft))
            .<Decision>map(plan -> new Decision.NewVersion(plan.id()))
            .orElseGet(() -> fresh(draft, taken));
  }

  private static Decision.NewPlan fresh(Draft draft, Set<String> taken) {
    return new Decision.NewPlan(PlanCodes.suggest(draft, taken));
  }

  private Plan plan(Draft draft) {
    return DraftEdits.plan(draft, "version", new PlanId(ids.get()));
  }

  private void compare(IntakeFile file, Decision decision) {
    var draft = file.draftProperty().get();
    var reading = file.reading();
    if (decision instanceof Decision.NewVersion(PlanId of)
        && draft != null
        && reading != null
        && !draft.years().isEmpty()) {
      revision(file).compare(of, new Comparison.Version(draft, reading.draft()));
    }
  }

  /** A code for the plan that no plan of the ledger has and no other document is given. */
  String suggestedCode(IntakeFile file) {
    Set<String> taken = new HashSet<>(target.takenCodes());
    decisions.forEach((other, decision) -> {
      if (!other.equals(file) && decision instanceof Decision.NewPlan(String code)) {
        taken.add(code);
      }
    });
    var draft = file.draftProperty().get();
    return draft == null ? "" : PlanCodes.suggest(draft, taken);
  }

  /** What would come into the ledger as it is decided; documents without years bring nothing. */
  List<Conflicts.Coming> coming(List<IntakeFile> files) {
    List<Conflicts.Coming> coming = new ArrayList<>();
    for (var file : files) {
      var draft = file.draftProperty().get();
      if (draft != null && !draft.years().isEmpty()) {
        switch (of(file)) {
          case Decision.NewPlan _ -> coming.add(new Conflicts.Coming.Fresh(draft));
          case Decision.NewVersion(PlanId of) ->
              revision(file)
                  .changes()
                  .ifPresent(edit -> coming.add(new Conflicts.Coming.Changed(of, edit)));
          case Decision.StaysOut _ -> {}
        }
      }
    }
    return coming;
  }

  /** Why a document cannot be taken in as it is decided, in one sentence; empty when it can. */
  String fault(IntakeFile file) {
    var draft = file.draftProperty().get();
    if (draft == null) {
      return "";
    }
    return switch (of(file)) {
      case Decision.StaysOut _ -> "";
      case Decision.NewPlan(String code) -> fault(file, draft, code);
      case Decision.NewVersion version -> fault(file, draft, version);
    };
  }

  private String fault(IntakeFile file, Draft draft, Decision.NewVersion version) {
    if (draft.years().isEmpty()) {
      return messages.text("intake.years.none", draft.title());
    }
    if (others(file).anyMatch(other -> of(other).equals(version))) {
      return messages.text("version.twice", target.ledger().plan(version.of()).title());
    }
    return revision(file).fault();
  }

  private String fault(IntakeFile file, Draft draft, String code) {
    if (target.takenTitles().contains(draft.title()) || isTwice(file, draft)) {
      return messages.text("import.twice", draft.title());
    }
    if (draft.years().isEmpty()) {
      return messages.text("intake.years.none", draft.title());
    }
    if (code.isBlank()) {
      return messages.text("import.code.none");
    }
    if (target.takenCodes().contains(code)) {
      return target
          .titleWith(code)
          .map(title -> messages.text("import.code.taken", title))
          .orElseGet(() -> messages.text("refusal.code", code));
    }
    return others(file).anyMatch(other -> of(other).equals(of(file)))
        ? messages.text("refusal.code", code)
        : "";
  }

  private boolean isTwice(IntakeFile file, Draft draft) {
    return others(file)
        .filter(other -> of(other) instanceof Decision.NewPlan)
        .map(other -> other.draftProperty().get())
        .anyMatch(other -> other != null && other.title().equals(draft.title()));
  }

  private Stream<IntakeFile> others(IntakeFile file) {
    return decisions.keySet().stream().filter(other -> !other.equals(file));
  }
}
