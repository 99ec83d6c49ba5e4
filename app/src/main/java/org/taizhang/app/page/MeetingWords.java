package org.taizhang.app.page;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.taizhang.model.TargetState;

/** The sentences of a meeting briefing, in one language. */
final class MeetingWords {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;

  private MeetingWords(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  static MeetingWords in(Locale locale) {
    return new MeetingWords(
        ResourceBundle.getBundle("org.taizhang.app.page.meeting", locale, NO_FALLBACK));
  }

  String say(String key, Object... arguments) {
    return bundle.getString(key).formatted(arguments);
  }

  /** As a label: 推进中. */
  String state(TargetState state) {
    return say("state." + state.name());
  }

  /** As what is said of a target: 正在推进. */
  String is(TargetState state) {
    return say("is." + state.name());
  }

  String joined(List<String> names) {
    return String.join(say("list.and"), names);
  }

  /** Names that may be whole sentences; where one has a comma, they are set further apart. */
  String listed(List<String> names) {
    boolean sentences = names.stream().anyMatch(name -> name.contains("，"));
    return String.join(say(sentences ? "list.apart" : "list.and"), names);
  }

  /** 一, 十, 十一, 二十, 二十一: ordinals up to 99. */
  String ordinal(int number) {
    var numerals = say("ordinals");
    var ten = numerals.substring(9);
    int tens = number / 10;
    var unit = number % 10 == 0 ? "" : numerals.substring(number % 10 - 1, number % 10);
    return switch (tens) {
      case 0 -> unit;
      case 1 -> ten + unit;
      default -> numerals.substring(tens - 1, tens) + ten + unit;
    };
  }

  /** A number to be printed; where nobody gave one, room to write it by hand. */
  String numbered(String key, int number) {
    return say(key, number == 0 ? say("head.blank") : Integer.toString(number));
  }
}
