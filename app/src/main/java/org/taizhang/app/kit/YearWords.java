package org.taizhang.app.kit;

import org.taizhang.model.YearSpan;

/** Words for the years of plans and targets. */
public final class YearWords {
  private final Messages messages;

  public YearWords(Messages messages) {
    this.messages = messages;
  }

  /** 2024年, 2022—2024年. */
  public String of(YearSpan years) {
    return years.isSingle()
        ? messages.text("year.one", years.first())
        : messages.text("years.span", years.first(), years.last());
  }

  /** 2024年, 2022—2024年（未分年）: of a target. */
  public String target(YearSpan years) {
    return years.isSingle() ? of(years) : messages.text("target.span", of(years));
  }

  /** 2024年, 未分年: of a target, where there is little room. */
  public String briefTarget(YearSpan years) {
    return years.isSingle() ? of(years) : messages.text("target.undivided");
  }
}
