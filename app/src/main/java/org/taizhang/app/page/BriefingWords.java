package org.taizhang.app.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.taizhang.app.scene.MatrixWords;
import org.taizhang.app.scene.gantt.GanttWords;
import org.taizhang.model.TargetState;
import org.taizhang.model.YearSpan;

/** The words briefings need, in one language. */
public final class BriefingWords {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;
  private final MatrixWords matrix;
  private final GanttWords gantt;

  private BriefingWords(ResourceBundle bundle, MatrixWords matrix, GanttWords gantt) {
    this.bundle = bundle;
    this.matrix = matrix;
    this.gantt = gantt;
  }

  public static BriefingWords in(Locale locale) {
    var bundle = ResourceBundle.getBundle("org.taizhang.app.page.briefing", locale, NO_FALLBACK);
    return new BriefingWords(bundle, MatrixWords.in(locale), GanttWords.in(locale));
  }

  public MatrixWords matrix() {
    return matrix;
  }

  GanttWords gantt() {
    return gantt;
  }

  String creator() {
    return bundle.getString("creator");
  }

  /** The kind of briefing: 责任矩阵. */
  String kind(BriefingKind kind) {
    return bundle.getString("kind." + kind.key());
  }

  String state(TargetState state) {
    return bundle.getString("state." + state);
  }

  String asOf(LocalDate date) {
    return format("asOf", date(date));
  }

  String date(LocalDate date) {
    return DateTimeFormatter.ofPattern(bundle.getString("date")).format(date);
  }

  String years(YearSpan years) {
    return years.isSingle()
        ? format("years.one", Integer.toString(years.first()))
        : format("years.many", Integer.toString(years.first()), Integer.toString(years.last()));
  }

  String filteredBy(String what) {
    return format("filtered", what);
  }

  String number(int page) {
    return format("page", page);
  }

  String columns(int first, int last) {
    return format("columns", first, last);
  }

  /** Any of the sentences that take nothing but figures. */
  String format(String key, Object... arguments) {
    return bundle.getString(key).formatted(arguments);
  }
}
