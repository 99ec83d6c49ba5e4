package org.taizhang.app.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Selection;
import org.taizhang.app.session.Workspace;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.EntityId;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlanId;
import org.taizhang.model.Role;
import org.taizhang.model.SectionId;

/** The counts of all plans, and what hangs on whom in the selected ones. */
public final class OverviewViewModel {
  /** All that the overview shows. */
  public record Figures(List<PlanCounts> plans, List<Load> sections, List<Load> departments) {
    int sum(ToIntFunction<PlanCounts> count) {
      return plans.stream().mapToInt(count).sum();
    }
  }

  private final Workspace workspace;
  private final Selection selection;
  private final ReadOnlyObjectWrapper<Figures> figures =
      new ReadOnlyObjectWrapper<>(new Figures(List.of(), List.of(), List.of()));

  public OverviewViewModel(Workspace workspace, Selection selection) {
    this.workspace = workspace;
    this.selection = selection;
    workspace.ledgerProperty().addListener(value -> compute());
    selection.plansProperty().addListener(value -> compute());
    selection.yearProperty().addListener(value -> compute());
    compute();
  }

  public ReadOnlyObjectProperty<Figures> figuresProperty() {
    return figures.getReadOnlyProperty();
  }

  boolean isChosen(PlanId plan) {
    return selection.plans().contains(plan);
  }

  /** Goes to the matrix of one plan. */
  public void open(PlanId plan) {
    selection.choose(List.of(plan));
    selection.roomProperty().set(Room.MATRIX);
  }

  /** Goes to a section's first project on the desk, to a department in the matrix. */
  void open(Load load) {
    if (load.id() instanceof SectionId section) {
      var ledger = workspace.ledger();
      ledger.projects(ledger.section(section).plan()).stream()
          .filter(project -> outermost(ledger, project.section()).contains(section))
          .findFirst()
          .ifPresent(project -> selection.show(Room.DESK, project.id()));
    } else {
      selection.show(Room.MATRIX, load.id());
    }
  }

  private void compute() {
    var ledger = workspace.ledger();
    figures.set(
        new Figures(
            ledger.plans().stream()
                .map(plan -> PlanCounts.of(ledger, plan, selection.year()))
                .toList(),
            sections(ledger),
            departments(ledger)));
  }

  private List<Load> sections(Ledger ledger) {
    var loads = new ArrayList<Load>();
    for (var plan : selection.plans()) {
      Map<SectionId, Integer> counts = new HashMap<>();
      ledger
          .projects(plan)
          .forEach(project ->
              outermost(ledger, project.section())
                  .forEach(section -> counts.merge(section, 1, Integer::sum)));
      for (var section : ledger.sections(plan)) {
        int count = Objects.requireNonNullElse(counts.get(section.id()), 0);
        if (section.parent() == null && count > 0) {
          loads.add(new Load(section.id(), section.name(), count, 0));
        }
      }
    }
    return List.copyOf(loads);
  }

  /** The section itself where it stands in no other, else the one around all. */
  private static List<SectionId> outermost(Ledger ledger, @Nullable SectionId section) {
    if (section == null) {
      return List.of();
    }
    var outer = section;
    for (var up = ledger.section(outer).parent(); up != null; up = ledger.section(up).parent()) {
      outer = up;
    }
    return List.of(outer);
  }

  private List<Load> departments(Ledger ledger) {
    Map<EntityId, int[]> counts = new HashMap<>();
    for (var plan : selection.plans()) {
      for (var project : ledger.projects(plan)) {
        ledger
            .roles(project.id())
            .forEach((department, roles) -> {
              var count = counts.computeIfAbsent(department, d -> new int[2]);
              count[0]++;
              count[1] += roles.contains(Role.LEAD) ? 1 : 0;
            });
      }
    }
    return counts.entrySet().stream()
        .map(entry -> load(ledger, (DepartmentId) entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingInt(Load::count)
                .thenComparingInt(Load::part)
                .reversed()
                .thenComparing(Load::name))
        .toList();
  }

  private static Load load(Ledger ledger, DepartmentId id, int[] count) {
    return new Load(id, ledger.department(id).name(), count[0], count[1]);
  }
}
