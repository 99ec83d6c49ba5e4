package org.taizhang.app.lights;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.LightRuleWords;
import org.taizhang.model.pace.LateStartRule;
import org.taizhang.model.pace.LightPreset;
import org.taizhang.model.pace.LightRules;
import org.taizhang.model.pace.Pace;

class RulesFormTest {
  private final RulesForm form =
      new RulesForm(new LightRuleWords(Messages.chinese()), LightPreset.STANDARD.rules());

  @ParameterizedTest
  @EnumSource
  void whatIsShownIsWhatIsReadBack(LightPreset preset) {
    form.show(preset.rules());
    assertThat(form.rulesProperty().get()).isEqualTo(preset.rules());
    assertThat(form.faultProperty().get()).isEmpty();
  }

  @Test
  void aRuleThatIsSwitchedOnStartsFromSomething() {
    form.late.set(true);
    LightRules rules = form.rulesProperty().get();
    assertThat(rules).isNotNull();
    assertThat(rules.lateStart()).isEqualTo(new LateStartRule(1, 3));
    form.late.set(false);
    assertThat(form.rulesProperty().get()).isEqualTo(LightPreset.STANDARD.rules());
  }

  @Test
  void termsBeginOnTheirDays() {
    form.parts.set(RulesForm.Parts.TERMS);
    form.spring.set("2-10");
    assertThat(form.rulesProperty().get())
        .extracting(rules -> rules.pace().pace())
        .isEqualTo(new Pace.Terms(java.time.MonthDay.of(2, 10), Pace.Terms.USUAL.autumn()));
    form.spring.set("开学");
    assertThat(form.faultProperty().get()).contains("2月1日");
    form.spring.set("10月1日");
    assertThat(form.faultProperty().get()).contains("早于秋季学期");
  }

  @Test
  void whatMakesNoSenseIsSaidAndNotTaken() {
    form.green.set("四十");
    assertThat(form.faultProperty().get()).contains("0 到 100");
    assertThat(form.rulesProperty().get()).isNull();
    form.green.set("40");
    assertThat(form.faultProperty().get()).contains("绿灯的上限不能高于黄灯");
    form.green.set("20");
    assertThat(form.faultProperty().get()).isEmpty();
    assertThat(form.rulesProperty().get()).isNotNull();
  }
}
