package org.taizhang.app.lights;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.session.LightRuleWords;
import org.taizhang.model.pace.LateStartRule;
import org.taizhang.model.pace.Light;
import org.taizhang.model.pace.LightPreset;
import org.taizhang.model.pace.LightRules;
import org.taizhang.model.pace.NearDueRule;
import org.taizhang.model.pace.Pace;
import org.taizhang.model.pace.PaceRule;
import org.taizhang.model.pace.RepairRule;
import org.taizhang.model.pace.RuleFault;

/** The rules of the lights while somebody changes them. */
final class RulesForm {
  /** Into what the calendar is parted. */
  enum Parts {
    MONTHS,
    DAYS,
    TERMS,
    NONE
  }

  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:月|[-/.])(\\d{1,2})日?");

  /** What is no whole number is out of every range. */
  private static final int NO_NUMBER = -1;

  final ObjectProperty<Parts> parts = new SimpleObjectProperty<>(Parts.MONTHS);
  final StringProperty spring = new SimpleStringProperty("");
  final StringProperty autumn = new SimpleStringProperty("");
  final StringProperty green = new SimpleStringProperty("");
  final StringProperty yellow = new SimpleStringProperty("");
  final ObjectProperty<PaceRule.Unmeasured> unmeasured =
      new SimpleObjectProperty<>(PaceRule.Unmeasured.BY_STATE_AND_DUE);
  final BooleanProperty late = new SimpleBooleanProperty();
  final StringProperty lateYellow = new SimpleStringProperty("");
  final StringProperty lateRed = new SimpleStringProperty("");
  final BooleanProperty near = new SimpleBooleanProperty();
  final StringProperty nearDays = new SimpleStringProperty("");
  final ObjectProperty<Light> nearLight = new SimpleObjectProperty<>(Light.YELLOW);
  final BooleanProperty repair = new SimpleBooleanProperty();
  final StringProperty repairMonths = new SimpleStringProperty("");
  final ObjectProperty<Light> done = new SimpleObjectProperty<>(Light.BLUE);

  private final LightRuleWords words;
  private final StringProperty fault = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<@Nullable LightRules> rules = new ReadOnlyObjectWrapper<>();
  private boolean showing;

  RulesForm(LightRuleWords words, LightRules now) {
    this.words = words;
    // a rule that does not apply yet starts from what a preset with it says
    for (var preset : LightPreset.values()) {
      show(preset.rules());
    }
    show(now);
    for (var part :
        List.of(
            parts,
            spring,
            autumn,
            green,
            yellow,
            unmeasured,
            done,
            late,
            lateYellow,
            lateRed,
            near,
            nearDays,
            nearLight,
            repair,
            repairMonths)) {
      part.addListener(changed -> judge());
    }
  }

  /** The rules as they stand in the form; null while something about them is wrong. */
  ReadOnlyObjectProperty<@Nullable LightRules> rulesProperty() {
    return rules.getReadOnlyProperty();
  }

  /** What is wrong, in one sentence; empty when nothing is. */
  StringProperty faultProperty() {
    return fault;
  }

  /** Fills the form; what a rule that does not apply would need stays as it was. */
  void show(LightRules shown) {
    showing = true;
    if (shown.pace() == null) {
      parts.set(Parts.NONE);
    } else {
      show(shown.pace());
    }
    late.set(shown.lateStart() != null);
    if (shown.lateStart() != null) {
      lateYellow.set("" + shown.lateStart().yellow());
      lateRed.set("" + shown.lateStart().red());
    }
    near.set(shown.nearDue() != null);
    if (shown.nearDue() != null) {
      nearDays.set("" + shown.nearDue().days());
      nearLight.set(shown.nearDue().light());
    }
    repair.set(shown.repair() != null);
    if (shown.repair() != null) {
      repairMonths.set("" + shown.repair().months());
    }
    done.set(shown.done());
    showing = false;
    judge();
  }

  private void show(PaceRule rule) {
    green.set("" + rule.green());
    yellow.set("" + rule.yellow());
    unmeasured.set(rule.unmeasured());
    switch (rule.pace()) {
      case Pace.Months _ -> parts.set(Parts.MONTHS);
      case Pace.Days _ -> parts.set(Parts.DAYS);
      case Pace.Terms(var first, var second) -> {
        parts.set(Parts.TERMS);
        spring.set(day(first));
        autumn.set(day(second));
      }
    }
  }

  private void judge() {
    if (showing) {
      return;
    }
    var read = read();
    String wrong = "";
    if (read == null) {
      wrong = words.noTerm();
    } else if (!read.faults().isEmpty()) {
      RuleFault first = read.faults().iterator().next();
      wrong = words.of(first);
    }
    fault.set(wrong);
    rules.set(wrong.isEmpty() ? read : null);
  }

  private @Nullable LightRules read() {
    PaceRule pace = null;
    if (parts.get() != Parts.NONE) {
      var calendar = calendar();
      if (calendar == null) {
        return null;
      }
      pace = new PaceRule(calendar, number(green), number(yellow), unmeasured.get());
    }
    return new LightRules(
        pace,
        late.get() ? new LateStartRule(number(lateYellow), number(lateRed)) : null,
        near.get() ? new NearDueRule(number(nearDays), nearLight.get()) : null,
        repair.get() ? new RepairRule(number(repairMonths)) : null,
        done.get());
  }

  private @Nullable Pace calendar() {
    return switch (parts.get()) {
      case MONTHS -> new Pace.Months();
      case DAYS, NONE -> new Pace.Days();
      case TERMS -> {
        var first = day(spring.get());
        var second = day(autumn.get());
        yield first == null || second == null ? null : new Pace.Terms(first, second);
      }
    };
  }

  private static int number(StringProperty text) {
    var digits = text.get().strip();
    return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : NO_NUMBER;
  }

  private static @Nullable MonthDay day(String text) {
    Matcher matcher = DAY.matcher(text.strip());
    try {
      return matcher.matches()
          ? MonthDay.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))
          : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String day(MonthDay day) {
    return LightRuleWords.day(day);
  }
}
