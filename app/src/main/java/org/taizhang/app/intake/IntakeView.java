package org.taizhang.app.intake;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.spacer;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.taizhang.app.intake.IntakeViewModel.Step;
import org.taizhang.app.kit.KeptFocus;
import org.taizhang.app.kit.Messages;

/** The three steps of an import: where one is, what is done there, and on to the next. */
final class IntakeView {
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

  /** What the window does for the view. */
  interface Doings {
    void choose();

    void paste();

    /**
     * Saves a form to be filled in, where there is no document.
     *
     * @param said hears in one sentence what became of it
     */
    void form(Consumer<String> said);

    void take();

    void close();
  }

  private final Messages messages;
  private final IntakeViewModel model;
  private final Doings doings;
  private final Round round;
  private final StackPane middle = styled(new StackPane(), "intake-middle");
  private final Map<IntakeFile, CheckView> checks = new HashMap<>();
  private final ChooseView choose;
  private @Nullable TakeView take;
  private @Nullable Step shown;
  private final FileChooserBox chooser;
  private final Button next;
  private final VBox root;

  IntakeView(Messages messages, IntakeViewModel model, Doings doings) {
    this.messages = messages;
    this.model = model;
    this.doings = doings;
    round = new Round(model);
    choose = new ChooseView(messages, model, doings);
    chooser = new FileChooserBox(messages, model::look);
    next = named(new Button(), "import-next");
    root = named(column("intake", steps(), growing(middle), foot()), "intake");
    Drops.on(root, model::add);
    new IntakeKeys(model, doings, this::walk).install(root);
    model.stepProperty().subscribe(step -> show());
    model.currentProperty().subscribe(file -> show());
    root.sceneProperty().subscribe((before, now) -> focus());
  }

  Parent root() {
    return root;
  }

  private Node steps() {
    HBox steps = row("steps");
    for (var step : Step.values()) {
      var word = whole(messages.of("intake.step", step), "step");
      model.stepProperty().subscribe(now -> word.pseudoClassStateChanged(HERE, now == step));
      steps.getChildren().add(word);
    }
    steps.getChildren().addAll(spacer(), chooser.root());
    return steps;
  }

  private Node foot() {
    var obstacle = named(paragraph("", "panel-note"), "import-obstacle");
    obstacle.textProperty().bind(model.obstacleProperty());
    var back =
        named(
            button(messages.text("intake.back"), Material2OutlinedAL.CHEVRON_LEFT, this::back),
            "import-back");
    back.disableProperty().bind(model.stepProperty().map(step -> step == Step.CHOOSE));
    next.setDefaultButton(true);
    next.getStyleClass().add("accent");
    next.setOnAction(event -> next());
    next.textProperty()
        .bind(
            Bindings.createStringBinding(
                this::onward, model.stepProperty(), round.unseenProperty()));
    next.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> !model.obstacleProperty().get().isEmpty(), model.obstacleProperty()));
    var cancel = named(new Button(messages.text("dialog.cancel")), "import-cancel");
    cancel.setCancelButton(true);
    cancel.setOnAction(event -> doings.close());
    return row("intake-foot", obstacle, spacer(), cancel, back, neverCut(next));
  }

  private void back() {
    model.go(
        switch (model.stepProperty().get()) {
          case CHOOSE, CHECK -> Step.CHOOSE;
          case TAKE -> Step.CHECK;
        });
  }

  /** Where the way on leads: no document is passed over that nobody has looked at. */
  private String onward() {
    int unseen = round.unseenProperty().get();
    return switch (model.stepProperty().get()) {
      case CHOOSE -> messages.text("intake.next");
      case CHECK ->
          unseen == 0 ? messages.text("intake.next") : messages.text("intake.next.file", unseen);
      case TAKE -> messages.text("intake.take");
    };
  }

  private void next() {
    switch (model.stepProperty().get()) {
      case CHOOSE -> model.go(Step.CHECK);
      case CHECK -> round.goOn();
      case TAKE -> doings.take();
    }
  }

  private void show() {
    var file = model.currentProperty().get();
    var step = model.stepProperty().get();
    boolean fresh = step != shown;
    shown = step;
    if (fresh) {
      take = step == Step.TAKE ? new TakeView(messages, model) : null;
    }
    put(
        switch (step) {
          case CHOOSE -> choose.root();
          case CHECK -> check(file);
          case TAKE -> take == null ? new Label() : take.root();
        },
        fresh);
    chooser.show(step == Step.CHECK ? model.readable() : List.of(), file);
  }

  /** A step begins where the clerk works; in it the focus goes on with what it was in. */
  private void put(Node content, boolean fresh) {
    if (middle.getChildren().equals(List.of(content))) {
      return;
    }
    var scene = root.getScene();
    boolean lost = scene != null && isLost(scene.getFocusOwner());
    middle.getChildren().setAll(content);
    if (fresh || lost) {
      // what stands in a pane that scrolls stands in no scene before
      root.applyCss();
      focus();
    }
  }

  private boolean isLost(@Nullable Node owner) {
    return owner == null || KeptFocus.isWithin(owner, middle);
  }

  private void focus() {
    if (root.getScene() == null) {
      return;
    }
    switch (model.stepProperty().get()) {
      case CHOOSE -> choose.focus();
      case CHECK -> {
        var looked = checks.get(model.currentProperty().get());
        if (looked != null) {
          looked.focus();
        }
      }
      case TAKE -> {
        if (take != null) {
          take.focus();
        }
      }
    }
  }

  private void walk(int by) {
    switch (model.stepProperty().get()) {
      case CHOOSE -> {}
      case CHECK -> walkFindings(by);
      case TAKE -> {
        if (take != null) {
          take.step(by);
        }
      }
    }
  }

  /** After the last finding of a document comes the first of the next that has any. */
  private void walkFindings(int by) {
    var here = checks.get(model.currentProperty().get());
    if (here == null || here.step(by)) {
      return;
    }
    var next = round.nextWithFindings(by);
    if (next != null) {
      model.look(next);
      var there = checks.get(next);
      if (there != null) {
        there.enter(by);
      }
    }
  }

  private Node check(@Nullable IntakeFile file) {
    return file == null || file.reading() == null
        ? new Label()
        : checks.computeIfAbsent(file, one -> new CheckView(messages, one, this::walk)).root();
  }
}
