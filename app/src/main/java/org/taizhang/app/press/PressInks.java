package org.taizhang.app.press;

import java.awt.Color;
import org.taizhang.app.scene.Ink;

/** Colours on paper: chosen so that a black and white printer keeps them apart. */
final class PressInks {
  private static final Color BLACK = new Color(0x1B1D21);
  private static final Color NAVY = new Color(0x17365D);

  private PressInks() {}

  static Color of(Ink ink) {
    return switch (ink) {
      case TEXT -> BLACK;
      case MUTED -> new Color(0x5A616B);
      case NOTICE -> new Color(0xA8231C);
      case GRID -> new Color(0xBFC5CD);
      case GUIDE -> new Color(0x858D99);
      case RULE -> new Color(0x3A414C);
      case ACCENT -> new Color(0xB5271E);
      case GROUND -> Color.WHITE;
      case HEAD -> new Color(0xF3F5F8);
      case PLAN -> new Color(0xD5DEEA);
      case GROUP -> new Color(0xE6ECF3);
      case SUBGROUP -> new Color(0xF2F5F9);
      case TOTAL -> new Color(0xF6F6F3);
      case UNCLEAR -> new Color(0xFDF6E8);
      case LEAD, RESPONSIBLE, SUPPORTING -> NAVY;
      case NOT_STARTED -> new Color(0x6A7A88);
      case NOT_STARTED_GROUND -> new Color(0xF3F6F8);
      case IN_PROGRESS -> new Color(0x2A62A6);
      case IN_PROGRESS_GROUND -> new Color(0xE6EFF9);
      case CLAIMED -> new Color(0x96690F);
      case CLAIMED_GROUND -> new Color(0xFBF2DC);
      case COMPLETED -> new Color(0x2B7A45);
      case COMPLETED_GROUND -> new Color(0xE4F3E8);
      case CLOSED -> new Color(0x17686F);
      case CLOSED_GROUND -> new Color(0xDCEEEF);
      case STOPPED -> new Color(0x7A5878);
      case STOPPED_GROUND -> new Color(0xF3ECF2);
    };
  }
}
