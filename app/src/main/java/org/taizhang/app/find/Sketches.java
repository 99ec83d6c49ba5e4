package org.taizhang.app.find;

import java.util.Arrays;
import java.util.BitSet;
import org.taizhang.model.text.Folding;
import org.taizhang.model.text.Needle;

/**
 * Which characters and which pairs of neighbours stand in the texts of each thing, folded, as a few
 * bits per character. What is not in a sketch is not in the texts; what is in it may be.
 */
final class Sketches {
  private static final int BITS_PER_CHARACTER = 3;
  private static final int MOST_WORDS = 64;

  private final int[] starts;
  private final long[] bits;
  private final BitSet plain;

  private Sketches(int[] starts, long[] bits, BitSet plain) {
    this.starts = starts;
    this.bits = bits;
    this.plain = plain;
  }

  /** Whether all of these may stand in the texts of the thing at that slot. */
  boolean mayHave(int slot, int[] marks) {
    int start = starts[slot];
    int mask = (starts[slot + 1] - start) * Long.SIZE - 1;
    for (int mark : marks) {
      int bit = mark & mask;
      if ((bits[start + (bit >> 6)] & 1L << bit) == 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether all texts of the thing are plain, as {@link Needle#isPlain} has it. */
  boolean isPlain(int slot) {
    return plain.get(slot);
  }

  /** What must be in the sketch of a text with this key in it: its pairs, or its one character. */
  static int[] marks(String key) {
    if (key.length() == 1) {
      return new int[] {mark(key.charAt(0), (char) 0)};
    }
    int[] marks = new int[Math.max(key.length() - 1, 0)];
    for (int i = 0; i < marks.length; i++) {
      marks[i] = mark(key.charAt(i), key.charAt(i + 1));
    }
    return marks;
  }

  private static int mark(char one, char next) {
    int mixed = (one * 0x9E37 + next) * 0x85EBCA6B;
    return mixed ^ mixed >>> 15;
  }

  /** Takes the sketches of things, slot by slot. */
  static final class Builder {
    private final int[] starts;
    private final BitSet plain = new BitSet();
    private long[] bits;
    private int slot;

    /**
     * @param things how many there will be
     */
    Builder(int things) {
      starts = new int[things + 1];
      bits = new long[things * 4];
    }

    void add(Texts texts) {
      int length = texts.all().mapToInt(String::length).sum();
      int words = Integer.highestOneBit(length * BITS_PER_CHARACTER / Long.SIZE * 2 + 1);
      int start = grow(Math.min(words, MOST_WORDS));
      int mask = (starts[slot] - start) * Long.SIZE - 1;
      texts.all().forEach(text -> draw(text, start, mask));
      plain.set(slot - 1, texts.all().allMatch(Needle::isPlain));
    }

    /** The sketch that these texts had before. */
    void add(Sketches before, int from) {
      int length = before.starts[from + 1] - before.starts[from];
      int start = grow(length);
      System.arraycopy(before.bits, before.starts[from], bits, start, length);
      plain.set(slot - 1, before.plain.get(from));
    }

    Sketches made() {
      return new Sketches(starts, Arrays.copyOf(bits, starts[slot]), plain);
    }

    private int grow(int words) {
      int start = starts[slot];
      slot++;
      starts[slot] = start + words;
      if (start + words > bits.length) {
        bits = Arrays.copyOf(bits, Math.max(bits.length * 2, start + words));
      }
      return start;
    }

    private void draw(String text, int start, int mask) {
      char before = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = Folding.keyed(text.charAt(i));
        if (c != 0) {
          set(start, mark(c, (char) 0) & mask);
          if (before != 0) {
            set(start, mark(before, c) & mask);
          }
          before = c;
        }
      }
    }

    private void set(int start, int bit) {
      bits[start + (bit >> 6)] |= 1L << bit;
    }
  }
}
