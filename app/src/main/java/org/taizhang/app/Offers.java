package org.taizhang.app;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.named;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.intake.ImportFlow;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Dialogs;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.Brought;
import org.taizhang.app.session.KeptDocuments;
import org.taizhang.app.session.Notice;
import org.taizhang.app.session.Request;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Source;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Issued;
import org.taizhang.model.edit.Occasion;
import org.taizhang.persistence.Copy;
import org.taizhang.seeds.Draft;

/** What can be done about the ledger as a whole: leave the demonstration, take a plan in. */
final class Offers {
  private final Messages messages;
  private final Dialogs dialogs;
  private final Entrance entrance;

  Offers(Messages messages, Dialogs dialogs, Entrance entrance) {
    this.messages = messages;
    this.dialogs = dialogs;
    this.entrance = entrance;
  }

  /**
   * Where an imported plan goes: into this ledger, or out of the demonstration into a new one.
   *
   * @param kept the documents of this ledger
   */
  ImportFlow.Target target(Shell shell, KeptDocuments kept) {
    boolean elsewhere = shell.workspace().source() instanceof Source.Demonstration;
    return new ImportFlow.Target() {
      @Override
      public void take(Edit.Together edit, List<PlanId> plans, List<byte[]> files) {
        if (elsewhere) {
          entrance.own(own -> into(own, edit, plans, files));
        } else {
          into(shell, edit, plans, files);
        }
      }

      @Override
      public Ledger ledger() {
        return elsewhere ? Ledger.empty() : shell.workspace().ledger();
      }

      @Override
      public Issued issued() {
        return elsewhere ? Issued.unknown() : shell.workspace().issued();
      }

      @Override
      public Optional<Draft> lastVersion(PlanId plan) {
        var documents = ledger().documents(plan);
        return documents.isEmpty() ? Optional.empty() : kept.draft(documents.getLast());
      }

      @Override
      public Optional<String> titleWith(String code) {
        return shell.workspace().ledger().plans().stream()
            .filter(plan -> plan.code().equals(code))
            .map(Plan::title)
            .findFirst();
      }
    };
  }

  private void into(Shell shell, Edit.Together edit, List<PlanId> plans, List<byte[]> files) {
    if (shell.workspace().submit(edit, files)) {
      shell.selection().choose(plans);
      shell.show(Room.MATRIX);
      shell.suggest(
          done(shell, edit, plans),
          messages.text("import.withdraw"),
          () -> withdraw(shell, edit, plans),
          ledger -> Brought.stands(edit, ledger));
    }
  }

  private String done(Shell shell, Edit.Together edit, List<PlanId> plans) {
    var first = shell.workspace().ledger().plan(plans.getFirst()).title();
    if (plans.size() > 1) {
      return messages.text("intake.done", plans.size());
    }
    return edit.occasion() == Occasion.NEW_VERSION
        ? messages.text("version.done", first)
        : messages.text("import.done", first);
  }

  /**
   * What was done last is undone, in one step that can be redone. After other changes one new plan
   * is taken out together with them, when the clerk agrees; all else is taken back by itself.
   */
  private void withdraw(Shell shell, Edit.Together edit, List<PlanId> plans) {
    var workspace = shell.workspace();
    if (edit.equals(workspace.history().undoable().get())) {
      if (workspace.takeBack(edit)) {
        workspace.tell(new Notice.Undone(messages.text("import.withdrawn")));
      }
    } else if (plans.size() == 1 && edit.occasion() == Occasion.IMPORT) {
      shell.selection().ask(new Request.TakeOut(plans.getFirst()));
    } else if (workspace.takeBack(edit)) {
      workspace.tell(new Notice.Done(messages.text("import.withdrawn.alone")));
    }
  }

  /** Puts the buttons where they belong for this ledger. */
  void show(Shell shell, ImportFlow imports) {
    switch (shell.workspace().source()) {
      case Source.Demonstration _ -> {
        imports.startOnDrop(shell.root());
        var take =
            named(
                button(
                    messages.text("banner.import"),
                    Material2OutlinedAL.FOLDER_OPEN,
                    () -> start(shell, imports),
                    "accent"),
                "import-own");
        var empty =
            named(
                button(
                    messages.text("banner.new"),
                    Material2OutlinedMZ.NOTE_ADD,
                    () -> entrance.own(own -> {})),
                "new-ledger");
        shell.offer(List.<Button>of(take, empty));
      }
      case Source.Own _ -> {
        imports.startOnDrop(shell.root());
        shell.offerBelow(
            messages.text("import"), Material2OutlinedAL.FOLDER_OPEN, () -> start(shell, imports));
      }
      case Source.Damaged damaged -> shell.offer(waysOn(shell, damaged));
      case Source.HeldElsewhere _, Source.Newer _, Source.Viewed _ -> {}
    }
  }

  /** From the copy that reaches furthest, which is the ledger itself where none does. */
  private List<Button> waysOn(Shell shell, Source.Damaged damaged) {
    var copy = damaged.copy();
    var recover =
        named(
            button(
                messages.text("banner.recover"),
                Material2OutlinedMZ.RESTORE,
                () -> recover(shell, damaged.sequence()),
                copy == null ? "accent" : "flat"),
            "recover");
    if (copy == null) {
      return List.<Button>of(recover);
    }
    var restore =
        named(
            button(
                messages.text("banner.restore", made(copy)),
                Material2OutlinedMZ.SETTINGS_BACKUP_RESTORE,
                () -> restore(shell, copy),
                "accent"),
            "restore");
    return List.<Button>of(restore, recover);
  }

  private static String made(Copy copy) {
    return Dates.minute(copy.made(), ZoneId.systemDefault());
  }

  private void restore(Shell shell, Copy copy) {
    var owner = shell.root().getScene().getWindow();
    var question = messages.text("restore.question", made(copy), copy.sequence());
    if (dialogs.confirm(owner, question, messages.text("banner.restore.go"))) {
      entrance.restore(copy.file(), null);
    }
  }

  private void recover(Shell shell, long sequence) {
    var owner = shell.root().getScene().getWindow();
    var question = messages.text("recover.question", sequence);
    if (dialogs.confirm(owner, question, messages.text("banner.recover"))) {
      entrance.recover();
    }
  }

  private static void start(Shell shell, ImportFlow imports) {
    imports.start(shell.root().getScene().getWindow());
  }
}
