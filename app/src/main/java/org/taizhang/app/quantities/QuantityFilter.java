package org.taizhang.app.quantities;

import java.util.Optional;
import org.taizhang.model.quantity.Attained;
import org.taizhang.model.quantity.Verdict;
import org.taizhang.model.text.Needle;

/**
 * What the lines are narrowed down to; nothing where all are wanted.
 *
 * @param text in what is counted or in the name of its project
 */
record QuantityFilter(
    String text,
    Optional<String> unit,
    Optional<String> department,
    Optional<Attained> attained,
    Optional<Verdict> verdict) {
  static QuantityFilter none() {
    return new QuantityFilter(
        "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  boolean isNone() {
    return equals(none());
  }

  QuantityFilter withText(String wanted) {
    return new QuantityFilter(wanted, unit, department, attained, verdict);
  }

  QuantityFilter withUnit(Optional<String> wanted) {
    return new QuantityFilter(text, wanted, department, attained, verdict);
  }

  QuantityFilter withDepartment(Optional<String> wanted) {
    return new QuantityFilter(text, unit, wanted, attained, verdict);
  }

  QuantityFilter withAttained(Optional<Attained> wanted) {
    return new QuantityFilter(text, unit, department, wanted, verdict);
  }

  QuantityFilter withVerdict(Optional<Verdict> wanted) {
    return new QuantityFilter(text, unit, department, attained, wanted);
  }

  boolean passes(QuantityRow row) {
    var measure = row.measure();
    var check = measure.check();
    return unit.map(measure.named().value().unit()::equals).orElse(true)
        && department.map(row.departments()::contains).orElse(true)
        && attained.map(row.reach().attained()::equals).orElse(true)
        && verdict.map(wanted -> check != null && check.verdict() == wanted).orElse(true)
        && speaks(row);
  }

  private boolean speaks(QuantityRow row) {
    var needle = Needle.of(text);
    return needle.isEmpty()
        || needle.isIn(row.measure().named().value().subject())
        || needle.isIn(row.place());
  }
}
