package org.taizhang.model.pace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.Project;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;

/** What became different between two days, each told by the ledger of its time (较上期). */
public final class PeriodComparison {

  /** A ledger and the day that it speaks of. */
  public record Side(Ledger ledger, LocalDate day) {}

  /** What became of a target. */
  public enum Turn {
    /** Completed or closed now, and not before. */
    DONE,
    /** Done before, and no longer. */
    REOPENED,
    /** Yellow or red now, and not before. */
    FALLEN_BEHIND,
    /** Yellow before, and red now. */
    WORSE,
    /** Reported for the period before, and not for this one. */
    UNREPORTED,
    /** Yellow or red before, and on pace now. */
    CAUGHT_UP,
    /** Begun now, and not before. */
    STARTED,
    /** Was not there before. */
    ADDED,
    /** Is no longer there, or was stopped. */
    DROPPED
  }

  /** Where every target of a side is: enough of it to compare it again. */
  public record Places(Map<TargetId, Where> of) {
    public static Places of(Side side) {
      return new Places(places(side));
    }
  }

  enum Where {
    DONE,
    /** Red. */
    FAR_BEHIND,
    /** Yellow. */
    BEHIND,
    ON_PACE,
    /** Begun, and nothing was reported for the period. */
    UNREPORTED,
    IDLE,
    STOPPED
  }

  private final Map<Turn, List<TargetId>> turns = new EnumMap<>(Turn.class);

  private PeriodComparison() {}

  /** Compares what was with what is; a target may take more than one turn. */
  public static PeriodComparison of(Side before, Side now) {
    return of(Places.of(before), now);
  }

  /** As the other, with what was told before of the first side. */
  public static PeriodComparison of(Places before, Side now) {
    PeriodComparison comparison = new PeriodComparison();
    Map<TargetId, Where> was = before.of();
    Map<TargetId, Where> is = places(now);
    is.forEach((target, place) -> comparison.turn(target, was.get(target), place));
    was.keySet().stream()
        .filter(target -> !is.containsKey(target))
        .forEach(target -> comparison.add(Turn.DROPPED, target));
    return comparison;
  }

  /** The targets that took a turn, in the order of their plans. */
  public List<TargetId> of(Turn turn) {
    return List.copyOf(turns.getOrDefault(turn, List.of()));
  }

  public boolean isEmpty() {
    return turns.isEmpty();
  }

  private void turn(TargetId target, @Nullable Where was, Where is) {
    if (was == null) {
      add(Turn.ADDED, target);
      return;
    }
    if (was == is) {
      return;
    }
    switch (is) {
      case DONE -> add(Turn.DONE, target);
      case FAR_BEHIND -> add(was == Where.BEHIND ? Turn.WORSE : Turn.FALLEN_BEHIND, target);
      case BEHIND -> {
        if (was != Where.FAR_BEHIND) {
          add(Turn.FALLEN_BEHIND, target);
        }
      }
      case UNREPORTED -> {
        if (was != Where.DONE && was != Where.IDLE && was != Where.STOPPED) {
          add(Turn.UNREPORTED, target);
        }
      }
      case STOPPED -> add(Turn.DROPPED, target);
      case ON_PACE, IDLE -> {}
    }
    if (was == Where.DONE) {
      add(Turn.REOPENED, target);
    }
    boolean behind = was == Where.BEHIND || was == Where.FAR_BEHIND;
    if (behind && (is == Where.ON_PACE || is == Where.DONE)) {
      add(Turn.CAUGHT_UP, target);
    }
    if (was == Where.IDLE && (is == Where.ON_PACE || is == Where.UNREPORTED)) {
      add(Turn.STARTED, target);
    }
  }

  private void add(Turn turn, TargetId target) {
    turns.computeIfAbsent(turn, _ -> new ArrayList<>()).add(target);
  }

  private static Map<TargetId, Where> places(Side side) {
    TargetLights lights = TargetLights.of(side.ledger(), side.day());
    Map<TargetId, Where> places = new LinkedHashMap<>();
    for (Plan plan : side.ledger().plans()) {
      for (Project project : side.ledger().projects(plan.id())) {
        for (Target target : side.ledger().targets(project.id())) {
          places.put(target.id(), place(lights, target.id()));
        }
      }
    }
    return places;
  }

  private static Where place(TargetLights lights, TargetId target) {
    Light light = lights.of(target).light();
    if (light == Light.RED) {
      return Where.FAR_BEHIND;
    }
    if (light == Light.YELLOW) {
      return Where.BEHIND;
    }
    return switch (lights.state(target)) {
      case COMPLETED, CLOSED -> Where.DONE;
      case STOPPED -> Where.STOPPED;
      case NOT_STARTED -> Where.IDLE;
      case IN_PROGRESS, CLAIMED -> light == Light.GREY ? Where.UNREPORTED : Where.ON_PACE;
    };
  }
}
