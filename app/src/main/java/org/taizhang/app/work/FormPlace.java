package org.taizhang.app.work;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.present;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.YearWords;
import org.taizhang.app.session.Notice;
import org.taizhang.app.session.OpenForms;
import org.taizhang.model.TargetId;

/** Where the form of one kind is filled in; another takes its place only once it is done with. */
final class FormPlace {
  private final WorkTools tools;
  private final TargetId target;
  private final TargetWork.Part part;
  private final Node add;
  private final VBox root = column("work-below");
  private OpenForms.@Nullable Form open;

  /**
   * @param add begins a new entry and is away while one is written
   */
  FormPlace(WorkTools tools, TargetId target, TargetWork.Part part, Node add) {
    this.tools = tools;
    this.target = target;
    this.part = part;
    this.add = add;
    present(add, tools.workspace().isWritable());
  }

  Parent root() {
    return root;
  }

  /**
   * Opens a form, unless that would take away what was typed into the one that is open: then says
   * so.
   *
   * @param editor makes it, with what takes it away once it is saved or given up
   */
  void open(Function<Runnable, WorkEditor> editor) {
    if (open != null && open.changed().getAsBoolean()) {
      tools.workspace().tell(new Notice.Hint(tools.messages().text("work.escape")));
      return;
    }
    forget();
    var made = editor.apply(this::close);
    open = described(made);
    tools.forms().opened(open);
    root.getChildren().setAll(made.root());
    present(add, false);
    made.begin();
  }

  private OpenForms.Form described(WorkEditor editor) {
    var messages = tools.messages();
    var at = tools.ledger().target(target);
    var words =
        messages.text(
            "work.form",
            tools.ledger().project(at.project()).name(),
            new YearWords(messages).of(at.years()),
            messages.of("work.part", part));
    return new OpenForms.Form(
        new OpenForms.AtTarget(at.project(), target), words, editor::isChanged);
  }

  private void close() {
    forget();
    root.getChildren().clear();
    present(add, true);
    add.requestFocus();
  }

  private void forget() {
    if (open != null) {
      tools.forms().closed(open);
      open = null;
    }
  }
}
