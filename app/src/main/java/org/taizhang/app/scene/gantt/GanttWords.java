package org.taizhang.app.scene.gantt;

import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import org.taizhang.app.scene.MatrixWords;
import org.taizhang.model.TargetState;
import org.taizhang.model.YearSpan;

/** The words a Gantt needs, in one language. */
public final class GanttWords {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;
  private final MatrixWords matrix;

  private GanttWords(ResourceBundle bundle, MatrixWords matrix) {
    this.bundle = bundle;
    this.matrix = matrix;
  }

  public static GanttWords in(Locale locale) {
    var bundle =
        ResourceBundle.getBundle("org.taizhang.app.scene.gantt.gantt", locale, NO_FALLBACK);
    return new GanttWords(bundle, MatrixWords.in(locale));
  }

  MatrixWords matrix() {
    return matrix;
  }

  /** One character that stands for the state beside its colour: 未, 进, 核, 完, 销, 止. */
  public String letter(TargetState state) {
    return bundle.getString("letter." + state.name());
  }

  /** The state as a word: 推进中. */
  public String state(TargetState state) {
    return bundle.getString("state." + state.name());
  }

  /** 未分年: a target over several years. */
  public String undivided() {
    return bundle.getString("undivided");
  }

  /** What the sign of a due date means. */
  public String due() {
    return bundle.getString("due");
  }

  public String today() {
    return bundle.getString("today");
  }

  /** Over the line of the day of a briefing. */
  public String asOf() {
    return bundle.getString("asOf");
  }

  /** In the row of a project without targets. */
  String none() {
    return bundle.getString("none");
  }

  /** Head of the column that says which target a row holds. */
  String target() {
    return bundle.getString("target");
  }

  String year(int year) {
    return format("year", year);
  }

  /** 2024年, 2022—2024年. */
  String years(YearSpan years) {
    return years.isSingle() ? year(years.first()) : format("years", years.first(), years.last());
  }

  /** A half or a quarter of a year, from 0. */
  String part(TimeUnit unit, int index) {
    return bundle.getString(unit.name() + "." + index);
  }

  /** Above the text of a bar that spans years: 2022—2024年（未分年）. */
  String undivided(YearSpan years) {
    return format("undivided.years", years(years));
  }

  String due(LocalDate day) {
    return format("due.day", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  private String format(String key, Object... arguments) {
    return bundle.getString(key).formatted(arguments);
  }
}
