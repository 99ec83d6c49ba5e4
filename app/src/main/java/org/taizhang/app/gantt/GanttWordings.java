package org.taizhang.app.gantt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Formulas;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.YearWords;
import org.taizhang.app.scene.gantt.GanttRow;
import org.taizhang.model.Target;

/** The Gantt in words: tooltips, what a screen reader says, what is copied. */
final class GanttWordings {
  private final Messages messages;
  private final GanttViewModel model;

  GanttWordings(Messages messages, GanttViewModel model) {
    this.messages = messages;
    this.model = model;
  }

  /** Project, years, state and due date of a target, and below them all of its text. */
  String target(Target target) {
    var project = model.projectOf(target);
    return messages.text("gantt.tip.target", project.number(), project.name(), facts(target))
        + "\n"
        + target.text();
  }

  private String facts(Target target) {
    var facts = new ArrayList<String>();
    facts.add(years(target));
    facts.add(state(target));
    if (target.due() != null) {
      facts.add(messages.text("gantt.tip.due", due(target)));
    }
    return String.join(" · ", facts);
  }

  String years(Target target) {
    return new YearWords(messages).target(target.years());
  }

  String state(Target target) {
    return messages.of("state", target.state());
  }

  /** Empty when it has none. */
  String due(Target target) {
    var due = target.due();
    return due == null ? "" : Dates.day(due);
  }

  String row(GanttRow row) {
    return switch (row) {
      case GanttRow.PlanHead plan ->
          messages.text("matrix.tip.group", plan.head().plan().title(), plan.head().projects());
      case GanttRow.SectionHead section ->
          messages.text(
              "matrix.tip.group",
              String.join(" › ", section.head().path()),
              section.head().projects());
      case GanttRow.Lane lane -> lane.project().name();
    };
  }

  /** A project's targets as spreadsheets take them, one on each line. */
  String lines(GanttCursor cursor) {
    return model.table().lanes().stream()
        .filter(lane -> lane.project().id().equals(cursor.project()))
        .flatMap(lane -> lane.targets().stream())
        .map(this::line)
        .collect(Collectors.joining("\n"));
  }

  private String line(Target target) {
    var project = model.projectOf(target);
    return Formulas.row(
        List.of(
            Integer.toString(project.number()),
            project.name(),
            years(target),
            state(target),
            due(target),
            target.text()));
  }
}
