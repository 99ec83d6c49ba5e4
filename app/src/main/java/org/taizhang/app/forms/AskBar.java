package org.taizhang.app.forms;

import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.taizhang.app.kit.Choices;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.PlanId;

/** Day, plan and year that departments are asked about. */
final class AskBar {
  private final Messages messages;
  private final Asking asking;
  private final Parent root;

  AskBar(Messages messages, Asking asking) {
    this.messages = messages;
    this.asking = asking;
    var bar = new FlowPane(whole(messages.text("forms.asof")), day(), plan(), year(), members());
    bar.setMinHeight(Region.USE_PREF_SIZE);
    root = styled(bar, "forms-ask");
  }

  Parent root() {
    return root;
  }

  private DatePicker day() {
    var picker = styled(new DatePicker(), "history-day");
    picker.setAccessibleText(messages.text("forms.asof"));
    picker.setConverter(Dates.converter(asking.asOfProperty()::get));
    picker.valueProperty().bindBidirectional(asking.asOfProperty());
    return named(picker, "forms-asof");
  }

  private ComboBox<Optional<PlanId>> plan() {
    ComboBox<Optional<PlanId>> box = styled(new ComboBox<>(), "history-project");
    box.setConverter(
        Choices.of(one -> one.map(asking::title).orElseGet(() -> messages.text("forms.plan.all"))));
    box.setAccessibleText(messages.text("forms.plan"));
    follow(box, asking.planProperty(), asking::plans);
    return named(box, "forms-plan");
  }

  private ComboBox<Optional<Integer>> year() {
    ComboBox<Optional<Integer>> box = styled(new ComboBox<>(), "forms-year");
    box.setConverter(
        Choices.of(one ->
            one.map(year -> messages.text("forms.year", String.valueOf(year)))
                .orElseGet(() -> messages.text("forms.year.running"))));
    box.setAccessibleText(messages.text("forms.years"));
    follow(box, asking.yearProperty(), asking::years);
    return named(box, "forms-year");
  }

  private CheckBox members() {
    var box = named(new CheckBox(messages.text("forms.members")), "forms-members");
    box.selectedProperty().bindBidirectional(asking.membersProperty());
    present(box, asking.hasGroups());
    asking.whenChanged(() -> present(box, asking.hasGroups()));
    return box;
  }

  private <T> void follow(ComboBox<T> box, ObjectProperty<T> chosen, Supplier<List<T>> all) {
    box.getItems().setAll(all.get());
    box.setValue(chosen.get());
    box.setOnAction(event -> {
      if (box.getValue() != null) {
        chosen.set(box.getValue());
      }
    });
    asking.whenChanged(() -> {
      if (!box.getItems().equals(all.get())) {
        box.getItems().setAll(all.get());
      }
      box.setValue(chosen.get());
    });
  }
}
