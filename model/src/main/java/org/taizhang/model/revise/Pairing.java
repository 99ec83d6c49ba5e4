package org.taizhang.model.revise;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which things of a new version are which of the old, found by one rule after another; what an
 * earlier rule has paired, a later one leaves alone.
 */
final class Pairing<T> {
  private final Set<T> before;
  private final Set<T> after;
  private final Map<T, T> pairs = new LinkedHashMap<>();

  Pairing(List<T> before, List<T> after) {
    this.before = new LinkedHashSet<>(before);
    this.after = new LinkedHashSet<>(after);
  }

  /** Pairs what has the same key, in order where several have it; a null key fits nothing. */
  Pairing<T> by(Function<T, @Nullable Object> key) {
    return by(key, key);
  }

  Pairing<T> by(Function<T, @Nullable Object> keyBefore, Function<T, @Nullable Object> keyAfter) {
    Map<Object, Deque<T>> known = new HashMap<>();
    for (T one : before) {
      Object key = keyBefore.apply(one);
      if (key != null) {
        known.computeIfAbsent(key, _ -> new ArrayDeque<>()).add(one);
      }
    }
    for (T one : List.copyOf(after)) {
      Object key = keyAfter.apply(one);
      Deque<T> fitting = key == null ? null : known.get(key);
      if (fitting != null && !fitting.isEmpty()) {
        pair(fitting.poll(), one);
      }
    }
    return this;
  }

  /** Pairs what reads alike, the most alike first. */
  Pairing<T> like(Function<T, String> text, double least) {
    record Fit<T>(T before, T after, double likeness) {}
    Map<T, Likeness> read = new HashMap<>();
    before.forEach(one -> read.put(one, new Likeness(text.apply(one))));
    List<Fit<T>> fits = new ArrayList<>();
    for (T now : after) {
      var reading = new Likeness(text.apply(now));
      for (T was : before) {
        double likeness = reading.to(Objects.requireNonNull(read.get(was)));
        if (likeness >= least) {
          fits.add(new Fit<>(was, now, likeness));
        }
      }
    }
    fits.sort(Comparator.comparingDouble((Fit<T> fit) -> fit.likeness()).reversed());
    for (Fit<T> fit : fits) {
      if (before.contains(fit.before()) && after.contains(fit.after())) {
        pair(fit.before(), fit.after());
      }
    }
    return this;
  }

  private void pair(T was, T now) {
    before.remove(was);
    after.remove(now);
    pairs.put(now, was);
  }

  /** The old thing for each new one that has one. */
  Map<T, T> pairs() {
    return pairs;
  }

  List<T> removed() {
    return List.copyOf(before);
  }

  List<T> added() {
    return List.copyOf(after);
  }
}
