package org.taizhang.app.work;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.KeptCopy;
import org.taizhang.app.session.Notice;
import org.taizhang.model.Evidence;
import org.taizhang.model.EvidenceLink;
import org.taizhang.model.TargetId;

/** What can be done about evidence, wherever it is shown. */
public final class EvidenceDeeds {
  private static final List<String> USUAL =
      List.of(
          "*.pdf", "*.ofd", "*.jpg", "*.jpeg", "*.png", "*.doc", "*.docx", "*.xls", "*.xlsx",
          "*.wps", "*.et", "*.zip");

  private final WorkTools tools;
  private final Messages messages;
  private final Supplier<@Nullable Window> window;

  /**
   * @param window in front of which questions are put
   */
  public EvidenceDeeds(WorkTools tools, Supplier<@Nullable Window> window) {
    this.tools = tools;
    this.messages = tools.messages();
    this.window = window;
  }

  /** Asks for files and puts them to a target. */
  public void choose(TargetId target) {
    take(files(), target);
  }

  /** Asks for files, and then for the targets that they support. */
  public void choose() {
    take(files());
  }

  public void take(List<Path> files, TargetId target) {
    if (!files.isEmpty()) {
      new EvidenceIntake(tools).take(files, List.of(target));
    }
  }

  /** Asks for the targets that files support. */
  public void take(List<Path> files) {
    if (!files.isEmpty()) {
      var title = messages.text("evidence.targets.title", files.size());
      var targets = pick(title, messages.text("evidence.targets.yes"), null);
      if (!targets.isEmpty()) {
        new EvidenceIntake(tools).take(files, targets);
      }
    }
  }

  /** 另存: the only way out for a file, with a warning before one that might run. */
  public void save(Evidence file) {
    new KeptCopy(messages, tools.dialogs(), tools.background(), tools.kept())
        .save(window.get(), file);
  }

  /** Asks for page and place. */
  public void describe(EvidenceLink link) {
    var form = new EvidenceForm(tools, link);
    var fields = new EvidenceFields(messages, form);
    if (tools
        .dialogs()
        .check(
            window.get(),
            messages.text("evidence.edit"),
            fields.root(),
            messages.text("work.save"),
            new SimpleBooleanProperty(false))) {
      form.save();
    }
  }

  /** Asks for further targets that the same pages support. */
  public void share(EvidenceLink link) {
    var file = tools.ledger().evidence(link.evidence());
    var title = messages.text("evidence.share.title", file.fileName());
    var targets = pick(title, messages.text("evidence.share.yes"), link.target());
    var edit = EvidenceLinks.share(tools.ledger(), link, targets, tools.ids());
    if (!edit.edits().isEmpty()) {
      tools.workspace().submit(edit, messages.text("evidence.shared", edit.edits().size()));
    }
  }

  /** Takes a file from a target, unless that is closed and has no other. */
  public void remove(EvidenceLink link) {
    var ledger = tools.ledger();
    if (EvidenceLinks.isNeeded(ledger, link)) {
      tools.workspace().tell(new Notice.Hint(messages.text("evidence.needed")));
    } else {
      var name = ledger.evidence(link.evidence()).fileName();
      tools
          .workspace()
          .submit(EvidenceLinks.remove(ledger, link), messages.text("evidence.removed", name));
    }
  }

  private List<Path> files() {
    return tools
        .dialogs()
        .openSeveral(
            window.get(), messages.text("evidence.add"), messages.text("evidence.usual"), USUAL);
  }

  private List<TargetId> pick(String title, String yes, @Nullable TargetId but) {
    var picker = new TargetPicker(messages, tools.ledger(), but);
    return tools.dialogs().check(window.get(), title, picker.root(), yes, picker.none())
        ? picker.chosen()
        : List.of();
  }
}
