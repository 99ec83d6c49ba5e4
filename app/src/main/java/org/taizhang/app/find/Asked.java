package org.taizhang.app.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.text.Needle;
import org.taizhang.model.text.Part;
import org.taizhang.model.text.Spelling;

/** What was typed: words parted by blanks, all of which a find has to have. */
public final class Asked {
  /** More words than anybody types; the rest is ignored. */
  private static final int MOST = 8;

  private final List<Word> words;
  private final Spelling spelling;

  private Asked(List<Word> words, Spelling spelling) {
    this.words = words;
    this.spelling = spelling;
  }

  /** One word with what a sketch is asked for it. */
  private static final class Word {
    private final Needle needle;
    private final int[] marks;
    private final boolean typable;

    Word(Needle needle) {
      this.needle = needle;
      this.marks = Sketches.marks(needle.key());
      this.typable = Spelling.isTypable(needle.key());
    }
  }

  static Asked of(String typed, Spelling spelling) {
    var words =
        Stream.of(typed.split("[\\s\\u3000]+", -1))
            .map(Needle::of)
            .filter(needle -> !needle.isEmpty())
            .limit(MOST)
            .map(Word::new)
            .toList();
    return new Asked(words, spelling);
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** How the thing at a slot fits the word that it fits worst; null when it lacks one. */
  @Nullable Fit fit(Slots slots, int slot) {
    var worst = Fit.WHOLE;
    for (var word : words) {
      var fit = fit(slots, slot, word);
      if (fit == null) {
        return null;
      }
      worst = Fit.worse(worst, fit);
    }
    return worst;
  }

  /** How a name fits the word that it fits worst; null when it lacks one. */
  public @Nullable Fit fit(String name) {
    var worst = Fit.WHOLE;
    for (var word : words) {
      var written = Fit.written(name, word.needle.part(name));
      var fit =
          written == null && word.typable
              ? Fit.spelled(name, spelling.part(name, word.needle.key()))
              : written;
      if (fit == null) {
        return null;
      }
      worst = Fit.worse(worst, fit);
    }
    return worst;
  }

  private @Nullable Fit fit(Slots slots, int slot, Word word) {
    var sketches = slots.sketches();
    boolean there = sketches.mayHave(slot, word.marks);
    if (!there && !(word.typable && slots.isSpelled(slot))) {
      return null;
    }
    var texts = Texts.of(slots.thing(slot));
    @Nullable Fit fit = there ? written(texts, word.needle, sketches.isPlain(slot)) : null;
    return fit == null && word.typable && slots.isSpelled(slot)
        ? spelled(texts.spelled(slots.kind(slot)), word.needle.key())
        : fit;
  }

  private static @Nullable Fit written(Texts texts, Needle needle, boolean plain) {
    @Nullable Fit best = null;
    for (var name : texts.names()) {
      best = Fit.better(best, Fit.written(name, needle.part(name)));
    }
    for (var whole : texts.wholes()) {
      best = Fit.better(best, isAll(whole, needle) ? Fit.WHOLE : null);
    }
    if (best != null) {
      return best;
    }
    for (var content : texts.contents()) {
      if (plain ? needle.isInPlain(content) : needle.isIn(content)) {
        return Fit.CONTENT;
      }
    }
    return null;
  }

  /** Typed with or without the signs around it: 12 is 12. and （12）. */
  private static boolean isAll(String whole, Needle needle) {
    var part = needle.part(whole);
    return part != null
        && whole.chars().limit(part.from()).noneMatch(Character::isLetterOrDigit)
        && whole.chars().skip(part.to()).noneMatch(Character::isLetterOrDigit);
  }

  private @Nullable Fit spelled(List<String> names, String key) {
    @Nullable Fit best = null;
    for (var name : names) {
      best = Fit.better(best, Fit.spelled(name, spelling.part(name, key)));
    }
    return best;
  }

  /** The parts of a text that are what was typed, from left to right, none in another. */
  public List<Part> marks(String text) {
    var parts =
        words.stream()
            .map(word -> part(text, word))
            .filter(Objects::nonNull)
            .sorted(Comparator.comparingInt(Part::from))
            .toList();
    List<Part> apart = new ArrayList<>();
    for (var part : parts) {
      if (apart.isEmpty() || part.from() >= apart.getLast().to()) {
        apart.add(part);
      }
    }
    return apart;
  }

  private @Nullable Part part(String text, Word word) {
    var written = word.needle.part(text);
    return written == null && word.typable ? spelling.part(text, word.needle.key()) : written;
  }
}
