package org.taizhang.app.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.exchange.FormWish;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;

/** Up to which day and about which plans departments are asked. */
final class Asking {
  private final FormTools tools;
  private final ObjectProperty<@Nullable LocalDate> asOf = new SimpleObjectProperty<>();
  private final ObjectProperty<Optional<PlanId>> plan =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Integer>> year =
      new SimpleObjectProperty<>(Optional.empty());
  private final BooleanProperty members = new SimpleBooleanProperty();
  private final List<Runnable> heard = new ArrayList<>();

  /** About everything, up to the end of last month. */
  Asking(FormTools tools) {
    this.tools = tools;
    asOf.set(tools.today().withDayOfMonth(1).minusDays(1));
    for (Observable one : List.of(asOf, plan, year, members)) {
      one.addListener(value -> tell());
    }
    tools.workspace().ledgerProperty().addListener((property, before, now) -> keepTo(now));
  }

  /** Tells whenever something else is asked, or the ledger answers otherwise. */
  void whenChanged(Runnable listener) {
    heard.add(listener);
  }

  /** Null while what is typed is no day. */
  ObjectProperty<@Nullable LocalDate> asOfProperty() {
    return asOf;
  }

  /** Empty for all. */
  ObjectProperty<Optional<PlanId>> planProperty() {
    return plan;
  }

  /** Empty for all targets that are running on the day. */
  ObjectProperty<Optional<Integer>> yearProperty() {
    return year;
  }

  /** Whether members of groups are asked one by one. */
  BooleanProperty membersProperty() {
    return members;
  }

  List<Optional<PlanId>> plans() {
    List<Optional<PlanId>> all = new ArrayList<>(List.of(Optional.empty()));
    tools.ledger().plans().forEach(one -> all.add(Optional.of(one.id())));
    return all;
  }

  String title(PlanId id) {
    return tools.ledger().find(id) instanceof Plan one ? one.title() : "";
  }

  List<Optional<Integer>> years() {
    List<Optional<Integer>> all = new ArrayList<>(List.of(Optional.empty()));
    tools.ledger().plans().stream()
        .filter(one -> plan.get().isEmpty() || plan.get().get().equals(one.id()))
        .flatMap(one -> one.years().years().boxed())
        .distinct()
        .sorted()
        .forEach(one -> all.add(Optional.of(one)));
    return all;
  }

  /** Empty while no day is given. */
  Optional<FormWish> wish() {
    return Optional.ofNullable(asOf.get())
        .map(day ->
            FormWish.all(day)
                .inPlan(plan.get().orElse(null))
                .inYear(year.get().orElse(null))
                .withMembers(members.get()));
  }

  /** Whether there is a group at all whose members could be asked. */
  boolean hasGroups() {
    Ledger ledger = tools.ledger();
    return ledger.plans().stream()
        .flatMap(one -> ledger.departments(one.id()).stream())
        .anyMatch(unit -> !unit.members().departments().isEmpty());
  }

  private void keepTo(Ledger ledger) {
    PlanId chosen = plan.get().orElse(null);
    if (chosen != null && !(ledger.find(chosen) instanceof Plan)) {
      plan.set(Optional.empty());
    } else {
      tell();
    }
  }

  private void tell() {
    if (!years().contains(Objects.requireNonNull(year.get()))) {
      year.set(Optional.empty());
      return;
    }
    heard.forEach(Runnable::run);
  }
}
