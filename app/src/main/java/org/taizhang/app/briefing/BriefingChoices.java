package org.taizhang.app.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.page.BriefingChoice;
import org.taizhang.app.page.BriefingKind;
import org.taizhang.app.page.PaperOptions;
import org.taizhang.app.page.PaperSize;
import org.taizhang.app.scene.MatrixSelection.Columns;
import org.taizhang.app.scene.Units;
import org.taizhang.app.session.Selection;
import org.taizhang.app.session.Workspace;
import org.taizhang.model.Department;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.YearSpan;

/**
 * What the clerk wants printed. Which plans, and a single year, are those of all rooms; the order
 * of the plans, a span of years, departments and paper are the briefing's own.
 */
final class BriefingChoices {
  private final Workspace workspace;
  private final Selection selection;
  private final ObjectProperty<BriefingKind> kind = new SimpleObjectProperty<>(BriefingKind.MATRIX);
  private final ObjectProperty<List<PlanId>> order = new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<@Nullable YearSpan> years = new SimpleObjectProperty<>();
  private final ObjectProperty<List<String>> departments = new SimpleObjectProperty<>(List.of());
  private final StringProperty search = new SimpleStringProperty("");
  private final ObjectProperty<Columns> columns = new SimpleObjectProperty<>(Columns.ENGAGED);
  private final ObjectProperty<PaperSize> size = new SimpleObjectProperty<>(PaperSize.A3_LANDSCAPE);
  private final Map<BriefingKind, PaperSize> sizes = new EnumMap<>(BriefingKind.class);
  private final ObjectProperty<LocalDate> asOf;

  BriefingChoices(Workspace workspace, Selection selection, LocalDate today) {
    this.workspace = workspace;
    this.selection = selection;
    asOf = new SimpleObjectProperty<>(today);
    kind.addListener((property, before, now) -> size.set(sizes.getOrDefault(now, usual(now))));
    size.addListener((property, before, now) -> sizes.put(kind.get(), now));
    selection.plansProperty().addListener(value -> keepToPlans());
    selection.yearProperty().addListener(value -> follow(selection.year()));
    follow(selection.year());
    years.addListener((property, before, now) -> lead(now));
    workspace.ledgerProperty().addListener(value -> keepToPlans());
    keepToPlans();
  }

  ObjectProperty<BriefingKind> kindProperty() {
    return kind;
  }

  ObjectProperty<@Nullable YearSpan> yearsProperty() {
    return years;
  }

  /** By name; empty for all. */
  ObjectProperty<List<String>> departmentsProperty() {
    return departments;
  }

  StringProperty searchProperty() {
    return search;
  }

  ObjectProperty<Columns> columnsProperty() {
    return columns;
  }

  ObjectProperty<Units> unitsProperty() {
    return selection.unitsProperty();
  }

  /** Steps of offices stand in the matrix only; what is open is always told of the day. */
  private boolean isPrinted(Units units) {
    return switch (units) {
      case ISSUED -> true;
      case CURRENT -> kind.get() != BriefingKind.OUTSTANDING;
      case OFFICES -> kind.get() == BriefingKind.MATRIX;
    };
  }

  /** Which units the chosen plans have. */
  List<Units> offeredUnits() {
    return selection.offeredUnits().stream().filter(this::isPrinted).toList();
  }

  ObjectProperty<PaperSize> sizeProperty() {
    return size;
  }

  ObjectProperty<LocalDate> asOfProperty() {
    return asOf;
  }

  /** Everything of which a change asks for other pages. */
  List<Observable> all() {
    return List.of(
        workspace.ledgerProperty(),
        kind,
        selection.plansProperty(),
        order,
        years,
        departments,
        search,
        columns,
        selection.unitsProperty(),
        size,
        asOf);
  }

  /** All plans of the ledger, in the order in which they would be printed. */
  List<Plan> plans() {
    return order.get().stream()
        .map(workspace.ledger()::find)
        .filter(Plan.class::isInstance)
        .map(Plan.class::cast)
        .toList();
  }

  /** Those of them that are printed. */
  List<Plan> chosen() {
    return plans().stream().filter(plan -> isChosen(plan.id())).toList();
  }

  boolean isChosen(PlanId plan) {
    return selection.plans().contains(plan);
  }

  /** Prints a plan or not; the last one stays. */
  void choose(PlanId plan, boolean wanted) {
    var now = new ArrayList<>(selection.plans());
    now.remove(plan);
    if (wanted) {
      now.add(plan);
    }
    selection.choose(now);
  }

  /** Prints a plan so many places later, or earlier. */
  void move(PlanId plan, int places) {
    var now = new ArrayList<>(order.get());
    int from = now.indexOf(plan);
    int to = Math.clamp(from + (long) places, 0, now.size() - 1);
    Collections.rotate(now.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
    order.set(List.copyOf(now));
  }

  /** The years that the chosen plans speak for. */
  List<Integer> offeredYears() {
    return selection.years();
  }

  /** The names of all departments of the chosen plans, as the plans name them. */
  List<String> offeredDepartments() {
    return chosen().stream()
        .flatMap(plan -> workspace.ledger().departments(plan.id()).stream())
        .map(Department::name)
        .distinct()
        .toList();
  }

  BriefingChoice choice() {
    return new BriefingChoice(
        chosen().stream().map(Plan::id).toList(),
        years.get(),
        departments.get(),
        search.get(),
        columns.get(),
        isPrinted(selection.units()) ? selection.units() : Units.ISSUED,
        new PaperOptions(size.get(), asOf.get()));
  }

  private void keepToPlans() {
    var all = workspace.ledger().plans().stream().map(Plan::id).toList();
    var now = new ArrayList<>(order.get());
    now.retainAll(all);
    all.stream().filter(plan -> !now.contains(plan)).forEach(now::add);
    if (!now.equals(order.get())) {
      order.set(List.copyOf(now));
    }
    var offered = offeredDepartments();
    if (!offered.containsAll(departments.get())) {
      departments.set(departments.get().stream().filter(offered::contains).toList());
    }
    keepYears();
  }

  private static PaperSize usual(BriefingKind kind) {
    return kind.sizes().getFirst();
  }

  private void keepYears() {
    var span = years.get();
    var offered = offeredYears();
    if (span != null && span.years().noneMatch(offered::contains)) {
      years.set(null);
    }
  }

  /** A year that is chosen for all rooms is chosen here too. */
  private void follow(@Nullable Integer year) {
    var span = years.get();
    if (year != null) {
      years.set(YearSpan.of(year));
    } else if (span != null && span.isSingle()) {
      years.set(null);
    }
  }

  /** And the other way round; several years are no year for all rooms. */
  private void lead(@Nullable YearSpan span) {
    selection.yearProperty().set(span != null && span.isSingle() ? (Integer) span.first() : null);
  }
}
