package org.taizhang.app.session;

import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.quantity.Attained;
import org.taizhang.model.quantity.Check;
import org.taizhang.model.quantity.Measure;
import org.taizhang.model.quantity.Reach;

/** Words for what a plan counts and what is reached of it: 完成 9，欠 1所. */
public final class MeasureWords {
  private final Messages messages;
  private final QuantityWords quantities;
  private final ReconciliationWords checks;

  public MeasureWords(Messages messages) {
    this.messages = messages;
    this.quantities = new QuantityWords(messages);
    this.checks = new ReconciliationWords(messages);
  }

  /** What is counted; 未写明 where the plan gives only the number. */
  public String subject(Measure measure) {
    var subject = measure.named().value().subject();
    return subject.isEmpty() ? messages.text("measure.unnamed") : subject;
  }

  public String unit(Measure measure) {
    return measure.named().value().unit();
  }

  /** The total as issued; empty where only the years have one. */
  public String total(Measure measure) {
    var check = measure.check();
    if (check != null) {
      return checks.total(check);
    }
    return measure.whole() == null ? "" : quantities.amount(measure.whole().value());
  }

  /** What one year promises. */
  public String promised(Measure.Year year) {
    return quantities.amount(year.promised().value());
  }

  /** The years and what becomes of them; empty where nothing is divided over years. */
  public String arithmetic(Measure measure) {
    return measure.check() == null ? "" : checks.arithmetic(measure.check());
  }

  /** How total and years go together; empty where there is nothing to hold against each other. */
  public String verdict(@Nullable Check check) {
    return check == null ? "" : checks.of(check.verdict());
  }

  public String of(Attained attained) {
    return messages.of("attained", attained);
  }

  /** 8—10所, ≥85%, ≤5个: the bare span, in one form whatever the plan says. */
  public String promised(Reach reach, String unit) {
    return ReconciliationWords.span(reach.promised()) + unit;
  }

  /** 9所; empty while nothing is reported. */
  public String reached(Reach reach, String unit) {
    return reach.reached() == null ? "" : QuantityWords.number(reach.reached()) + unit;
  }

  /** 欠 1所、超 2所、达到、未报. */
  public String standing(Reach reach, String unit) {
    var attained = reach.attained();
    return switch (attained) {
      case UNREPORTED, MET -> of(attained);
      case SHORT, OVER ->
          messages.text(
              "attained.by", of(attained), QuantityWords.number(reach.difference()) + unit);
    };
  }
}
