package org.taizhang.app.desk;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Workspace;
import org.taizhang.model.EntityId;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlanKind;
import org.taizhang.model.ProjectId;
import org.taizhang.model.SectionId;
import org.taizhang.model.YearSpan;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.revise.Outline;
import org.taizhang.model.revise.PlanEdits;
import org.taizhang.model.revise.ProjectEdits;
import org.taizhang.model.revise.ProjectSplit;
import org.taizhang.model.revise.SectionEdits;

/** What can be done to the lines of the table, each as one edit that can be undone. */
public final class DeskActions {
  private final Messages messages;
  private final DeskViewModel model;
  private final Supplier<UUID> ids;
  private final InstantSource time;

  public DeskActions(
      Messages messages, DeskViewModel model, Supplier<UUID> ids, InstantSource time) {
    this.messages = messages;
    this.model = model;
    this.ids = ids;
    this.time = time;
  }

  boolean isWritable() {
    return workspace().isWritable();
  }

  Ledger ledger() {
    return workspace().ledger();
  }

  /** A plan of this year under a name that asks to be replaced. */
  public void newPlan(PlanKind kind) {
    var name = unused(messages.of("desk.new.plan", kind));
    int year = today().getYear();
    var plan = PlanEdits.blank(new PlanId(ids.get()), name, name, kind, YearSpan.of(year));
    if (workspace().submit(new Edit.Add(plan))) {
      model.selection().show(Room.DESK, plan.id());
      model.name(plan.id());
    }
  }

  LocalDate today() {
    return LocalDate.ofInstant(time.instant(), ZoneId.systemDefault());
  }

  private String unused(String name) {
    var taken = ledger().plans().stream().map(Plan::code).toList();
    int n = 2;
    var free = name;
    while (taken.contains(free)) {
      free = name + n++;
    }
    return free;
  }

  /** A section at the end of another one, or of the plan. */
  public void newSection(PlanId plan, @Nullable SectionId parent) {
    var id = new SectionId(ids.get());
    var name = messages.text("desk.new.section");
    if (workspace().submit(SectionEdits.add(ledger(), id, plan, parent, name))) {
      model.name(id);
    }
  }

  /** A project at the end of a plan or section, or right behind another one. */
  public void newProject(EntityId at) {
    var ledger = ledger();
    switch (at) {
      case PlanId plan -> newProject(plan, null, Integer.MAX_VALUE);
      case SectionId section ->
          newProject(ledger.section(section).plan(), section, Integer.MAX_VALUE);
      case ProjectId id -> {
        var project = ledger.project(id);
        var siblings = Outline.projects(ledger, project.plan(), project.section());
        newProject(project.plan(), project.section(), siblings.indexOf(project) + 1);
      }
      default -> throw new IllegalArgumentException("no line of the table: " + at);
    }
  }

  private void newProject(PlanId plan, @Nullable SectionId section, int place) {
    var id = new ProjectId(ids.get());
    var name = messages.text("desk.new.project");
    if (workspace().submit(ProjectEdits.add(ledger(), id, plan, section, place, name))) {
      model.name(id);
    }
  }

  /** One up or down; plans stay in the order of their years. */
  public void shift(EntityId id, int by) {
    switch (id) {
      case ProjectId project -> some(ProjectEdits.shift(ledger(), project, by));
      case SectionId section -> some(SectionEdits.shift(ledger(), section, by));
      default -> {}
    }
  }

  /** To the end of another section; null is for none. */
  public void moveTo(EntityId id, @Nullable SectionId section) {
    switch (id) {
      case ProjectId project ->
          some(ProjectEdits.move(ledger(), project, section, Integer.MAX_VALUE));
      case SectionId one -> some(SectionEdits.move(ledger(), one, section, Integer.MAX_VALUE));
      default -> {}
    }
  }

  /** Numbers the projects of a plan from 1 as they read. */
  public void renumber(PlanId plan) {
    some(PlanEdits.renumber(ledger(), plan));
  }

  /** Takes out the head of a section; its projects stay. */
  public void dissolve(SectionId id) {
    var said = messages.text("desk.dissolved", ledger().section(id).name());
    workspace().submit(SectionEdits.dissolve(ledger(), id), said);
  }

  /** Takes a line out with all that hangs on it. */
  public void remove(EntityId id) {
    var ledger = ledger();
    switch (id) {
      case PlanId plan ->
          workspace()
              .submit(
                  PlanEdits.remove(ledger, plan),
                  messages.text("desk.removed.plan", ledger.plan(plan).title(), projects(id)));
      case SectionId section ->
          workspace()
              .submit(
                  SectionEdits.remove(ledger, section),
                  messages.text(
                      "desk.removed.section", ledger.section(section).name(), projects(id)));
      case ProjectId project ->
          workspace()
              .submit(
                  ProjectEdits.remove(ledger, List.of(project)),
                  messages.text("desk.removed.project", ledger.project(project).name()));
      default -> throw new IllegalArgumentException("no line of the table: " + id);
    }
  }

  /** How many projects would go with a line. */
  int projects(EntityId id) {
    return switch (id) {
      case PlanId plan -> ledger().projects(plan).size();
      case SectionId section -> Outline.projectsWithin(ledger(), ledger().section(section)).size();
      default -> 1;
    };
  }

  void split(ProjectSplit split) {
    workspace().submit(split.edit(ledger(), ids));
  }

  /** Takes the project that follows in the same plan into this one; the last one has none. */
  void mergeNext(ProjectId id) {
    var project = ledger().project(id);
    var all = ledger().projects(project.plan());
    int next = all.indexOf(project) + 1;
    if (next < all.size()) {
      var said = messages.text("desk.merged", all.get(next).name());
      workspace().submit(ProjectEdits.merge(ledger(), id, all.get(next).id()), said);
    }
  }

  private void some(Edit.Together edit) {
    if (!edit.edits().isEmpty()) {
      workspace().submit(edit);
    }
  }

  private Workspace workspace() {
    return model.workspace();
  }
}
