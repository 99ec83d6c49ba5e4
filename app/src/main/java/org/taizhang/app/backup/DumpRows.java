package org.taizhang.app.backup;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.trail.RowWriter;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.EntityId;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.Role;
import org.taizhang.model.Target;
import org.taizhang.persistence.OriginalNames;

/** The rows of the tables of a dump; whatever a row belongs to is named by its id. */
record DumpRows(Messages messages, Ledger ledger) {

  void plans(RowWriter writer) throws IOException {
    for (var plan : ledger.plans()) {
      write(
          writer,
          id(plan.id()),
          plan.code(),
          plan.title(),
          messages.of("plan.kind", plan.kind()),
          plan.issuer(),
          plan.level() == null ? null : messages.of("level", plan.level()),
          plan.documentNumber(),
          plan.issued(),
          plan.years().first(),
          plan.years().last(),
          yes(plan.demonstration()));
    }
  }

  void sections(RowWriter writer) throws IOException {
    for (var plan : ledger.plans()) {
      for (var section : ledger.sections(plan.id())) {
        var parent = section.parent();
        write(
            writer,
            id(section.id()),
            id(plan.id()),
            parent == null ? null : id(parent),
            section.order(),
            section.name());
      }
    }
  }

  void projects(RowWriter writer) throws IOException {
    for (var plan : ledger.plans()) {
      for (var project : ledger.projects(plan.id())) {
        var section = project.section();
        write(
            writer,
            id(project.id()),
            id(plan.id()),
            section == null ? null : id(section),
            section == null ? null : ledger.section(section).name(),
            project.number(),
            project.label(),
            project.name(),
            project.content());
      }
    }
  }

  void targets(RowWriter writer) throws IOException {
    for (var project : all()) {
      for (Target target : ledger.targets(project.id())) {
        var schedule = target.schedule();
        write(
            writer,
            id(target.id()),
            id(project.id()),
            project.name(),
            target.years().first(),
            target.years().last(),
            target.text(),
            target.due(),
            schedule == null ? null : schedule.words(),
            messages.of("state", target.state()));
      }
    }
  }

  void departments(RowWriter writer) throws IOException {
    for (var plan : ledger.plans()) {
      for (var unit : ledger.departments(plan.id())) {
        write(
            writer,
            id(unit.id()),
            id(plan.id()),
            unit.order(),
            unit.name(),
            unit.shortName(),
            messages.of("kind", unit.kind()),
            unit.level() == null ? null : messages.of("level", unit.level()),
            String.join("、", unit.aliases().names()),
            unit.members().departments().stream().map(this::name).collect(Collectors.joining("、")));
      }
    }
  }

  void assignments(RowWriter writer) throws IOException {
    for (var project : all()) {
      for (var role : Role.values()) {
        for (var unit : ledger.units(project.id(), role)) {
          write(
              writer,
              id(project.id()),
              id(unit),
              project.name(),
              name(unit),
              messages.of("role", role));
        }
      }
    }
  }

  void quantities(RowWriter writer) throws IOException {
    for (Plan plan : ledger.plans()) {
      var inProjects =
          ledger.projects(plan.id()).stream()
              .flatMap(project -> ledger.quantities(project.id()).stream());
      for (var quantity : Stream.concat(ledger.goals(plan.id()).stream(), inProjects).toList()) {
        quantity(writer, quantity);
      }
    }
  }

  private void quantity(RowWriter writer, PlannedQuantity quantity) throws IOException {
    var value = quantity.value();
    var project = quantity.project();
    var target = quantity.target();
    write(
        writer,
        id(quantity.id()),
        id(quantity.plan()),
        project == null ? null : id(project),
        target == null ? null : id(target),
        quantity.year(),
        quantity.text(),
        value.subject(),
        value.min() == null ? null : value.min().toPlainString(),
        value.max() == null ? null : value.max().toPlainString(),
        value.unit(),
        messages.of("bound", value.bound()),
        messages.of("quantityKind", value.kind()),
        yes(value.percent()),
        value.per());
  }

  void documents(RowWriter writer) throws IOException {
    var names = OriginalNames.of(ledger);
    for (var plan : ledger.plans()) {
      for (var document : ledger.documents(plan.id())) {
        write(
            writer,
            id(document.id()),
            id(plan.id()),
            document.fileName(),
            names.get(document.id()),
            document.size(),
            document.sha256());
      }
    }
  }

  private Iterable<Project> all() {
    return ledger.plans().stream().flatMap(plan -> ledger.projects(plan.id()).stream()).toList();
  }

  private String name(DepartmentId unit) {
    return ledger.department(unit).name();
  }

  private static String id(EntityId id) {
    return id.value().toString();
  }

  private String yes(boolean is) {
    return messages.text(is ? "dump.yes" : "dump.no");
  }

  private static void write(RowWriter writer, @Nullable Object... cells) throws IOException {
    writer.row(Arrays.stream(cells).map(cell -> Objects.toString(cell, "")).toList());
  }
}
