package org.taizhang.app.departments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.session.Notice;
import org.taizhang.app.session.SameUnit;
import org.taizhang.app.session.UnitChange;
import org.taizhang.app.session.UnitWords;
import org.taizhang.app.session.Words;
import org.taizhang.app.session.Workspace;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.ProjectId;
import org.taizhang.model.edit.Reorganisation;

/** What is typed to rename, merge or split a department, and what it would come to. */
final class ReorganiseForm {
  private static final Pattern BETWEEN = Pattern.compile("[、，,；;\\n]");

  /** 更名、合并、拆分. */
  enum Kind {
    RENAME,
    MERGE,
    SPLIT
  }

  private final Words words;
  private final Workspace workspace;
  private final Supplier<UUID> ids;
  private final SameUnit unit;
  private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.RENAME);
  private final ObservableList<SameUnit> others = FXCollections.observableArrayList();
  private final StringProperty heirs = new SimpleStringProperty("");
  private final StringProperty from = new SimpleStringProperty("");
  private final StringProperty basis = new SimpleStringProperty("");
  private final ObservableMap<ProjectId, String> given = FXCollections.observableHashMap();
  private final ReadOnlyObjectWrapper<ReorganiseOutlook> outlook = new ReadOnlyObjectWrapper<>();

  ReorganiseForm(Words words, Workspace workspace, Supplier<UUID> ids, DepartmentId department) {
    this.words = words;
    this.workspace = workspace;
    this.ids = ids;
    this.unit = SameUnit.of(workspace.ledger(), department);
    Stream.of(kind, heirs, from, basis, others, given)
        .forEach(one -> one.addListener(value -> compute()));
    compute();
  }

  /** The department that is open, in all plans of its issuer. */
  SameUnit unit() {
    return unit;
  }

  ObjectProperty<Kind> kindProperty() {
    return kind;
  }

  /** With whom it is merged. */
  ObservableList<SameUnit> others() {
    return others;
  }

  /** Those of the same issuer with which it may be merged. */
  List<SameUnit> candidates() {
    return SameUnit.all(workspace.ledger()).stream()
        .filter(one -> one.issuer().equals(unit.issuer()) && !one.standing().isEmpty())
        .filter(one -> !one.equals(unit) && !others.contains(one))
        .toList();
  }

  /** What it becomes; several names of a split stand apart by 、. */
  StringProperty heirsProperty() {
    return heirs;
  }

  StringProperty fromProperty() {
    return from;
  }

  StringProperty basisProperty() {
    return basis;
  }

  /** Who alone takes a project over, by name. */
  ObservableMap<ProjectId, String> given() {
    return given;
  }

  ReadOnlyObjectProperty<ReorganiseOutlook> outlookProperty() {
    return outlook.getReadOnlyProperty();
  }

  /** The names of those that take over. */
  List<String> heirNames() {
    return kind.get() == Kind.SPLIT
        ? Stream.of(BETWEEN.split(heirs.get()))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList()
        : Stream.of(heirs.get().strip()).filter(name -> !name.isEmpty()).toList();
  }

  /** Does it, unless something is lacking. */
  boolean submit() {
    compute();
    var day = Dates.typed(from.get());
    if (!outlook.get().fault().isEmpty() || day.isEmpty()) {
      return false;
    }
    var order = order(day.get());
    if (!workspace.submit(order.edit(workspace.ledger(), ids))) {
      return false;
    }
    var sentences = new UnitWords(words.messages());
    UnitChange.of(workspace.ledger(), order.ending()).stream()
        .filter(change -> change.from().equals(day.get()))
        .findFirst()
        .ifPresent(change ->
            workspace.tell(
                new Notice.Done(words.messages().text("reorganise.done", sentences.of(change)))));
    return true;
  }

  private Reorganisation order(LocalDate day) {
    Set<DepartmentId> ending = new LinkedHashSet<>(unit.standing());
    if (kind.get() == Kind.MERGE) {
      others.forEach(other -> ending.addAll(other.standing()));
    }
    Map<ProjectId, Set<String>> chosen = new HashMap<>();
    if (kind.get() == Kind.SPLIT) {
      given.forEach((project, heir) -> chosen.put(project, Set.of(heir)));
    }
    return new Reorganisation(ending, heirNames(), day, basis.get(), chosen);
  }

  private void compute() {
    var day = Dates.typed(from.get());
    var order = order(day.orElse(LocalDate.MAX));
    var lines = new ReorganiseOutlook.Lines(words, workspace.ledger()).of(order);
    outlook.set(new ReorganiseOutlook(fault(order, day), lines));
  }

  /** The first thing that is lacking, as a sentence; empty where it can be done. */
  private String fault(Reorganisation order, Optional<LocalDate> day) {
    List<String> faults = new ArrayList<>();
    if (kind.get() == Kind.MERGE && others.isEmpty()) {
      faults.add("reorganise.fault.others");
    }
    if (kind.get() == Kind.SPLIT && order.heirs().size() == 1) {
      faults.add("reorganise.fault.two");
    }
    if (!faults.isEmpty()) {
      return words.messages().text(faults.getFirst());
    }
    var fault = order.fault(workspace.ledger()).map(new UnitWords(words.messages())::of);
    return fault.orElseGet(
        () -> day.isEmpty() ? words.messages().text("reorganise.fault.day") : "");
  }

  /** Who takes a project over where that was said; null where all do. */
  @Nullable String givenTo(ProjectId project) {
    var heir = given.get(project);
    return heir != null && heirNames().contains(heir) ? heir : null;
  }
}
