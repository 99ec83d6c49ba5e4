package org.taizhang.app.forms;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.exchange.FormUnit;
import org.taizhang.app.exchange.FormUnits;
import org.taizhang.app.exchange.FormWish;
import org.taizhang.app.exchange.FormsOut;
import org.taizhang.app.kit.Dates;

/** The departments that are asked, and their forms. */
final class OutModel {
  private final FormTools tools;
  private final Asking asking;
  private final ReadOnlyObjectWrapper<List<FormUnit>> units =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Set<String>> left = new ReadOnlyObjectWrapper<>(Set.of());
  private final ReadOnlyObjectWrapper<@Nullable Said> said = new ReadOnlyObjectWrapper<>();

  OutModel(FormTools tools, Asking asking) {
    this.tools = tools;
    this.asking = asking;
    asking.whenChanged(this::count);
    count();
  }

  private void count() {
    units.set(asking.wish().map(wish -> FormUnits.of(tools.ledger(), wish)).orElse(List.of()));
  }

  /** Those that owe a report on the day. */
  ReadOnlyObjectProperty<List<FormUnit>> unitsProperty() {
    return units.getReadOnlyProperty();
  }

  /** What the departments are called that get no form this time. */
  ReadOnlyObjectProperty<Set<String>> leftProperty() {
    return left.getReadOnlyProperty();
  }

  /** What came of the last writing; null for nothing. */
  ReadOnlyObjectProperty<@Nullable Said> saidProperty() {
    return said.getReadOnlyProperty();
  }

  boolean isChosen(FormUnit unit) {
    return !left.get().contains(unit.called());
  }

  void choose(FormUnit unit, boolean wanted) {
    Set<String> now = new HashSet<>(left.get());
    if (wanted) {
      now.remove(unit.called());
    } else {
      now.add(unit.called());
    }
    left.set(Set.copyOf(now));
  }

  void chooseAll(boolean wanted) {
    left.set(
        wanted
            ? Set.of()
            : units.get().stream().map(FormUnit::called).collect(Collectors.toUnmodifiableSet()));
  }

  List<FormUnit> chosen() {
    return units.get().stream().filter(this::isChosen).toList();
  }

  /** Writes the forms of the chosen departments into a folder, one file each. */
  void write(Path folder) {
    FormWish wish = asking.wish().orElse(null);
    List<FormUnit> wanted = chosen();
    if (wish == null || wanted.isEmpty()) {
      return;
    }
    said.set(null);
    FormsOut forms = new FormsOut(tools.ledger(), wish.asOf(), tools.messages(), tools.ids());
    tools
        .background()
        .measure(
            tools.messages().text("forms.out.writing", wanted.size()),
            share -> {
              Files.createDirectories(folder);
              return forms.write(
                  wanted, folder, (done, total) -> share.accept((double) done / total));
            },
            written -> said.set(of(written, folder, wish)),
            failure -> said.set(tools.failed(failure, folder)));
  }

  private Said of(FormsOut.Written written, Path folder, FormWish wish) {
    return switch (written) {
      case FormsOut.Written.All(var files) ->
          new Said(
              true,
              tools
                  .messages()
                  .text("forms.out.done", files.size(), Dates.day(wish.asOf()), folder));
      case FormsOut.Written.InTheWay(var files) ->
          new Said(
              false,
              tools
                  .messages()
                  .text(
                      "command.forms.there",
                      folder,
                      files.stream()
                          .limit(3)
                          .map(file -> String.valueOf(file.getFileName()))
                          .collect(Collectors.joining("、")),
                      files.size()));
    };
  }
}
