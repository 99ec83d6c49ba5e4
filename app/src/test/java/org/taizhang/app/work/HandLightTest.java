package org.taizhang.app.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taizhang.model.pace.Light;
import org.taizhang.model.pace.TargetLights;

class HandLightTest {
  private final WorkFixture fixture = new WorkFixture();

  @Test
  void aLightIsGivenWithAReasonAndLeftToTheRulesAgain() {
    Light ruled = light();
    var dialog = new HandLightDialog(fixture.tools(), fixture.id());
    dialog.light.set(Optional.of(Light.YELLOW));
    assertThat(dialog.fault()).contains("理由");
    dialog.give();
    assertThat(light()).as("nothing without a reason").isEqualTo(ruled);
    dialog.reason.set("领导要求关注");
    assertThat(dialog.fault()).isEmpty();
    dialog.give();
    assertThat(light()).isEqualTo(Light.YELLOW);
    var again = new HandLightDialog(fixture.tools(), fixture.id());
    assertThat(again.light.get()).contains(Light.YELLOW);
    assertThat(again.reason.get()).isEqualTo("领导要求关注");
    var before = fixture.ledger();
    again.give();
    assertThat(fixture.ledger()).as("nothing twice").isSameAs(before);
    again.light.set(Optional.empty());
    again.give();
    assertThat(light()).isEqualTo(ruled);
    fixture.undo();
    assertThat(light()).isEqualTo(Light.YELLOW);
  }

  private Light light() {
    return TargetLights.of(fixture.ledger(), fixture.tools().today()).of(fixture.id()).light();
  }
}
