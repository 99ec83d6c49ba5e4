package org.taizhang.app.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.YearWords;
import org.taizhang.app.session.Notice;
import org.taizhang.app.session.Workspace;
import org.taizhang.model.Ledger;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.YearSpan;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.revise.TargetEdits;
import org.taizhang.model.text.Sentences;

/** What can be done to one target as a whole. */
final class TargetActions {
  private final DeskTools tools;
  private final TargetId id;

  TargetActions(DeskTools tools, TargetId id) {
    this.tools = tools;
    this.id = id;
  }

  /** Null when it was taken out, as by an undo. */
  @Nullable Target target() {
    return ledger().find(id) instanceof Target target ? target : null;
  }

  /** Every span of years within the plan, single years first, and the one it has. */
  List<YearSpan> spans() {
    var target = target();
    if (target == null) {
      return List.of();
    }
    var all = ledger().plan(ledger().project(target.project()).plan()).years();
    List<YearSpan> spans = new ArrayList<>();
    for (int length = 0; length <= all.last() - all.first(); length++) {
      for (int first = all.first(); first + length <= all.last(); first++) {
        spans.add(new YearSpan(first, first + length));
      }
    }
    if (!spans.contains(target.years())) {
      spans.add(target.years());
    }
    return spans;
  }

  void setYears(YearSpan years) {
    var target = target();
    if (target != null && !target.years().equals(years)) {
      workspace().submit(new Edit.Change<>(id, Fields.TARGET_YEARS, target.years(), years));
    }
  }

  /** The sentences of the text at each of which a second target could begin. */
  List<String> sentences() {
    var target = target();
    return target == null ? List.of() : Sentences.of(target.text());
  }

  /** The sentence of this index and all behind it become a target of their own. */
  void splitAt(int sentence) {
    int offset = sentences().subList(0, sentence).stream().mapToInt(String::length).sum();
    workspace().submit(TargetEdits.splitAt(ledger(), id, offset, tools.ids()));
  }

  void splitByYear() {
    if (mayLeave()) {
      workspace().submit(TargetEdits.splitByYear(ledger(), id, tools.ids()));
    }
  }

  void move() {
    var target = target();
    if (target != null && mayLeave()) {
      tools
          .questions()
          .projectFor(target)
          .ifPresent(to ->
              workspace()
                  .submit(
                      TargetEdits.move(ledger(), id, to),
                      tools
                          .messages()
                          .text("target.moved", years(target), ledger().project(to).name())));
    }
  }

  /** Ends this wording and begins another, as a document orders. */
  void adjust() {
    tools.questions().adjust(tools.work(), id);
  }

  /** Gives it a light by hand. */
  void light() {
    if (target() != null) {
      tools.questions().light(tools.work(), id);
    }
  }

  void remove() {
    var target = target();
    if (target != null && mayLeave()) {
      workspace()
          .submit(
              TargetEdits.remove(ledger(), id),
              tools.messages().text("target.removed", years(target)));
    }
  }

  /** Whether its card may go from this page; says so when something typed there is not saved. */
  private boolean mayLeave() {
    boolean unsaved = tools.forms().isUnsaved(id);
    if (unsaved) {
      workspace().tell(new Notice.Hint(tools.messages().text("work.escape")));
    }
    return !unsaved;
  }

  private String years(Target target) {
    return new YearWords(tools.messages()).briefTarget(target.years());
  }

  private Ledger ledger() {
    return workspace().ledger();
  }

  private Workspace workspace() {
    return tools.model().workspace();
  }
}
