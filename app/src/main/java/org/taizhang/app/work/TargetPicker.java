package org.taizhang.app.work;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxListCell;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Choices;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.YearWords;
import org.taizhang.model.Ledger;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.text.Folding;
import org.taizhang.model.text.Pinyin;

/** Any number of targets of the ledger, found by the name of their project or its initials. */
final class TargetPicker {
  private final Messages messages;
  private final Ledger ledger;
  private final Map<Target, BooleanProperty> all = new LinkedHashMap<>();
  private final ReadOnlyBooleanWrapper none = new ReadOnlyBooleanWrapper(true);
  private final ListView<Target> list = named(new ListView<>(), "picker-list");
  private final Parent root;

  /**
   * @param but the target that is not to be chosen; null for none
   */
  TargetPicker(Messages messages, Ledger ledger, @Nullable TargetId but) {
    this.messages = messages;
    this.ledger = ledger;
    for (var plan : ledger.plans()) {
      for (var project : ledger.projects(plan.id())) {
        ledger.targets(project.id()).stream()
            .filter(target -> !target.id().equals(but))
            .forEach(this::add);
      }
    }
    var wanted = named(new TextField(), "picker-text");
    wanted.setPromptText(messages.text("target.move.prompt"));
    wanted.textProperty().subscribe(this::filter);
    list.setCellFactory(
        CheckBoxListCell.forListView(target -> all.get(target), Choices.of(this::words)));
    root = column("picker", wanted, growing(list));
  }

  Parent root() {
    return root;
  }

  /** While no target is chosen. */
  ObservableValue<Boolean> none() {
    return none.getReadOnlyProperty();
  }

  List<TargetId> chosen() {
    return all.entrySet().stream()
        .filter(entry -> entry.getValue().get())
        .map(entry -> entry.getKey().id())
        .toList();
  }

  private void add(Target target) {
    var chosen = new SimpleBooleanProperty();
    chosen.addListener(value -> none.set(chosen().isEmpty()));
    all.put(target, chosen);
  }

  private void filter(String typed) {
    var key = Folding.key(typed.strip());
    list.getItems()
        .setAll(
            all.keySet().stream()
                .filter(target -> {
                  var name = ledger.project(target.project()).name();
                  return Folding.key(name).contains(key) || Pinyin.initials(name).startsWith(key);
                })
                .toList());
  }

  private String words(Target target) {
    var project = ledger.project(target.project());
    return messages.text(
        "evidence.share.line",
        new YearWords(messages).briefTarget(target.years()),
        project.name(),
        ledger.plan(project.plan()).code());
  }
}
