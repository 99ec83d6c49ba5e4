package org.taizhang.model.trail;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.taizhang.model.edit.Edit;

/** What sort of edit it was. */
public enum TrailKind {
  ADDED,
  CHANGED,
  REMOVED,
  /** Departments were given other roles in projects. */
  ROLES,
  /** Things were moved, split, merged or put in another order. */
  ARRANGED,
  IMPORTED,
  NEW_VERSION,
  /** A target went from state to state. */
  STATE,
  /** Departments reported. */
  REPORTED,
  /** Files came in, or were put to targets. */
  EVIDENCE,
  /** What an import brought was taken out again. */
  WITHDRAWN,
  /** Content was purged. */
  PURGED,
  /** It takes an earlier edit back. */
  UNDONE,
  /** It takes back what took an earlier edit back. */
  REDONE;

  /** By the edit alone, which does not tell whether it takes another one back. */
  public static TrailKind of(Edit edit) {
    return switch (edit) {
      case Edit.Add _ -> ADDED;
      case Edit.Remove _ -> REMOVED;
      case Edit.Change<?, ?> _ -> CHANGED;
      case Edit.Assign _ -> ROLES;
      case Edit.Purge _ -> PURGED;
      case Edit.Together(var occasion, List<Edit> edits) ->
          switch (occasion) {
            case IMPORT, DEMONSTRATION -> takesOut(edits) ? WITHDRAWN : IMPORTED;
            case WITHDRAWAL -> WITHDRAWN;
            case BULK_ASSIGNMENT -> ROLES;
            case CORRECTION -> common(edits);
            case REMOVAL -> REMOVED;
            case MOVE, SPLIT, MERGE, REORGANISATION -> ARRANGED;
            case NEW_VERSION -> NEW_VERSION;
            case ADJUSTMENT -> CHANGED;
            case STATE_MOVE -> STATE;
            case REPORTING -> REPORTED;
            case EVIDENCE -> EVIDENCE;
          };
    };
  }

  /** The inverse of an import bears the name of one. */
  private static boolean takesOut(List<Edit> edits) {
    return !edits.isEmpty() && edits.stream().allMatch(one -> of(one) == REMOVED);
  }

  private static TrailKind common(List<Edit> edits) {
    Set<TrailKind> kinds = edits.stream().map(TrailKind::of).collect(Collectors.toSet());
    return kinds.size() == 1 ? kinds.iterator().next() : CHANGED;
  }
}
