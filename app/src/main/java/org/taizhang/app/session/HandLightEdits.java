package org.taizhang.app.session;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.HandLight;
import org.taizhang.model.HandLightId;
import org.taizhang.model.Ledger;
import org.taizhang.model.TargetId;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Occasion;
import org.taizhang.model.pace.LightOverride;

/** Edits by which somebody gives a target its light, or leaves it to the rules again. */
public final class HandLightEdits {
  private HandLightEdits() {}

  /** The light that was given last; null where the rules decide. */
  public static @Nullable HandLight standing(Ledger ledger, TargetId target) {
    List<HandLight> all = ledger.handLights(target);
    return all.isEmpty() ? null : all.getLast();
  }

  /** Gives a light from a day on. */
  public static Edit give(
      TargetId target, LocalDate on, String who, LightOverride light, Supplier<UUID> ids) {
    return new Edit.Add(new HandLight(new HandLightId(ids.get()), target, on, who, light));
  }

  /** Takes out every light that was given; without parts where there is none. */
  public static Edit.Together leaveToRules(Ledger ledger, TargetId target) {
    return new Edit.Together(
        Occasion.CORRECTION,
        ledger.handLights(target).stream().map(one -> (Edit) new Edit.Remove(one)).toList());
  }
}
