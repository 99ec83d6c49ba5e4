package org.taizhang.app.session;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.pace.LightPreset;
import org.taizhang.model.pace.LightRules;
import org.taizhang.model.pace.Pace;
import org.taizhang.model.pace.PaceRule;
import org.taizhang.model.pace.RuleFault;

/** Words for the rules by which lights are given. */
public final class LightRuleWords {
  private final Messages messages;
  private final LightWords lights;

  public LightRuleWords(Messages messages) {
    this.messages = messages;
    this.lights = new LightWords(messages);
  }

  public String of(LightPreset preset) {
    return messages.of("light.preset", preset);
  }

  /** What is wrong with a value, in one sentence. */
  public String of(RuleFault fault) {
    return messages.of("light.fault", fault);
  }

  /** 按日历月计算序时进度. */
  public String of(Pace pace) {
    return switch (pace) {
      case Pace.Months _ -> messages.text("light.rule.pace.months");
      case Pace.Days _ -> messages.text("light.rule.pace.days");
      case Pace.Terms(var spring, var autumn) ->
          messages.text("light.rule.pace.terms", day(spring), day(autumn));
    };
  }

  /** One line for each rule that applies. */
  public List<String> of(LightRules rules) {
    List<String> lines = new ArrayList<>();
    if (rules.pace() != null) {
      lines.add(of(rules.pace()));
    }
    if (rules.lateStart() != null) {
      var late = rules.lateStart();
      lines.add(messages.text("light.rule.latestart", late.yellow(), late.red()));
    }
    if (rules.nearDue() != null) {
      var near = rules.nearDue();
      lines.add(messages.text("light.rule.near", near.days(), lights.of(near.light())));
    }
    if (rules.repair() != null) {
      lines.add(messages.text("light.rule.repair", rules.repair().months()));
    }
    lines.add(messages.text("light.rule.done", lights.of(rules.done())));
    lines.add(messages.text("light.rule.always"));
    return lines;
  }

  private String of(PaceRule rule) {
    return messages.text(
        "light.rule.pace",
        of(rule.pace()),
        rule.green(),
        rule.yellow(),
        messages.of("light.rule.pace", rule.unmeasured()));
  }

  /** What is wrong with what was typed for the first day of a term. */
  public String noTerm() {
    return messages.text("light.fault.term");
  }

  /** 2月1日. */
  public static String day(MonthDay day) {
    return "%d月%d日".formatted(day.getMonthValue(), day.getDayOfMonth());
  }
}
