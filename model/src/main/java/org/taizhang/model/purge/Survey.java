package org.taizhang.model.purge;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.EntityId;
import org.taizhang.model.Ledger;
import org.taizhang.model.edit.Envelope;

/** Reads a whole history before anything is erased from it. */
public final class Survey {
  private static final Pattern MARKS = Pattern.compile(Eraser.MARK + "(\\d*)|(\\d+)" + Eraser.MARK);

  private final Unwanted unwanted;
  private final Belonging belonging;
  private final Set<String> marks = new HashSet<>();
  private final Texts texts = new Texts((_, text, _) -> look(text));

  public Survey(Unwanted unwanted) {
    this.unwanted = unwanted;
    this.belonging = new Belonging(top(unwanted));
  }

  private static @Nullable EntityId top(Unwanted unwanted) {
    return switch (unwanted) {
      case Unwanted.WholePlan(var plan) -> plan;
      case Unwanted.TextsOf(EntityId thing) -> thing;
      case Unwanted.Document _, Unwanted.Words _ -> null;
    };
  }

  /** Learns from the next edit of the history. */
  public void follow(Envelope envelope) {
    belonging.follow(envelope.edit());
    if (unwanted instanceof Unwanted.Words) {
      look(envelope.author());
      var _ = texts.of(envelope.edit());
    }
  }

  /**
   * The texts of what once stood in that which leaves, and was moved away since: projects, targets
   * and quantities that a purge would tear out of where they stand now.
   *
   * @param ledger at the end of the history
   */
  public List<String> elsewhere(Ledger ledger) {
    return belonging.elsewhere(ledger);
  }

  private String look(String text) {
    Matcher matcher = MARKS.matcher(text);
    while (matcher.find()) {
      marks.add("");
      marks.add(Objects.requireNonNullElse(matcher.group(1), matcher.group(2)));
    }
    return text;
  }

  /**
   * What erases from the history that was read.
   *
   * @param files by the hashes of those that leave with it
   */
  public Eraser eraser(Map<String, Substitute> files) {
    return new Eraser(unwanted, Map.copyOf(files), belonging, mark());
  }

  /** ■■; where a text has such a sign already, ■2■, and so on: what was different stays so. */
  private String mark() {
    String number = "";
    for (int next = 2; marks.contains(number); next++) {
      number = String.valueOf(next);
    }
    return Eraser.MARK + number + Eraser.MARK;
  }
}
