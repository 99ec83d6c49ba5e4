package org.taizhang.app.session;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.pace.Light;
import org.taizhang.model.pace.LightReason;
import org.taizhang.model.pace.Percent;
import org.taizhang.model.pace.Verdict;

/** Words for the light of a target and for why it has it. */
public final class LightWords {
  private final Messages messages;

  public LightWords(Messages messages) {
    this.messages = messages;
  }

  /** 红灯. */
  public String of(Light light) {
    return messages.of("light", light);
  }

  /** Why and as of when: 应达 75%，实达 40%，差 35 个百分点，截至 2024年9月30日. */
  public String of(Verdict verdict) {
    return messages.text("light.asof", of(verdict.reason()), Dates.day(verdict.asOf()));
  }

  /** Why, without the day. */
  public String of(LightReason reason) {
    return switch (reason) {
      case LightReason.PaceGap gap -> pace(gap);
      case LightReason.ByState(var state, var due) ->
          messages.text("light.bystate", messages.of("state", state), Dates.day(due));
      case LightReason.Overdue(var due, var days) ->
          messages.text("light.overdue", Dates.day(due), days);
      case LightReason.NearDue(var due, var days) ->
          days == 0
              ? messages.text("light.near.today", Dates.day(due))
              : messages.text("light.near", Dates.day(due), days);
      case LightReason.LateStart(var since, var months) ->
          messages.text("light.latestart", Dates.day(since), months);
      case LightReason.Unreported unreported -> unreported(unreported);
      case LightReason.MadeGood(var red, var now) ->
          messages.text("light.madegood", Dates.day(red), of(now));
      case LightReason.NotYetBegun(var first) -> messages.text("light.notyet", Dates.day(first));
      case LightReason.UnderReview _ -> messages.text("light.review");
      case LightReason.Done(var state) -> messages.text("light.done", messages.of("state", state));
      case LightReason.Stopped _ -> messages.text("light.stopped");
      case LightReason.Overridden(var why, var ruled) ->
          messages.text("light.overridden", why, of(ruled.light()), of(ruled.reason()));
    };
  }

  /** 75, 66.7. */
  public static String number(Percent percent) {
    return number(percent.value());
  }

  private String pace(LightReason.PaceGap gap) {
    var expected = number(gap.expected());
    var reached = number(gap.reached());
    var points = gap.points();
    return switch (points.signum()) {
      case 0 -> messages.text("light.level", expected, reached);
      case 1 -> messages.text("light.behind", expected, reached, number(points));
      default -> messages.text("light.ahead", expected, reached, number(points.negate()));
    };
  }

  private String unreported(LightReason.Unreported unreported) {
    LocalDate last = unreported.last();
    return last == null
        ? messages.text("light.unreported.ever")
        : messages.text("light.unreported", Dates.day(last));
  }

  private static String number(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
