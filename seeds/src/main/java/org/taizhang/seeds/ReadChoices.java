package org.taizhang.seeds;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Role;
import org.taizhang.seeds.source.ClipForm;

/**
 * What the clerk wants read otherwise than the reader would by itself, and what a file that is read
 * once more does not say of itself.
 *
 * @param charset of a text file; null to find it
 * @param columns what columns of the table hold, by their index from 0
 * @param genre to read the document as; null to find it
 * @param bareRole role of units that stand in brackets without a word for it; null for RESPONSIBLE
 * @param clip as what the file was on the clipboard; null for a file that never was there
 */
public record ReadChoices(
    @Nullable Charset charset,
    Map<Integer, ColumnUse> columns,
    @Nullable Genre genre,
    @Nullable Role bareRole,
    @Nullable ClipForm clip) {
  /** Leaves everything to the reader. */
  public static final ReadChoices NONE = new ReadChoices(null, Map.of(), null, null);

  private static final String CHARSET = "charset";
  private static final String GENRE = "genre";
  private static final String ROLE = "role";
  private static final String CLIP = "clip";

  public ReadChoices {
    columns = Map.copyOf(columns);
  }

  /** For a file. */
  public ReadChoices(
      @Nullable Charset charset,
      Map<Integer, ColumnUse> columns,
      @Nullable Genre genre,
      @Nullable Role bareRole) {
    this(charset, columns, genre, bareRole, null);
  }

  /** The same for what was on the clipboard in that form. */
  public ReadChoices of(@Nullable ClipForm form) {
    return new ReadChoices(charset, columns, genre, bareRole, form);
  }

  /** The same for a table whose columns are others. */
  public ReadChoices ofOtherTable() {
    return new ReadChoices(charset, Map.of(), genre, bareRole, clip);
  }

  /**
   * The choices as words that {@link #parse} understands, such as {@code charset=GB18030
   * genre=table 3=YEAR:2024}; empty when there are none.
   */
  public String toText() {
    Map<String, String> words = new TreeMap<>();
    columns.forEach((index, use) ->
        words.put(index.toString(), use.kind().name() + (use.year() == 0 ? "" : ":" + use.year())));
    if (charset != null) {
      words.put(CHARSET, charset.name());
    }
    if (genre != null) {
      words.put(GENRE, genre.key());
    }
    if (bareRole != null) {
      words.put(ROLE, bareRole.name());
    }
    if (clip != null) {
      words.put(CLIP, clip.name());
    }
    return words.entrySet().stream()
        .map(word -> word.getKey() + "=" + word.getValue())
        .collect(Collectors.joining(" "));
  }

  /** The choices that {@link #toText} wrote; what cannot be understood any more is passed over. */
  public static ReadChoices parse(String text) {
    Charset charset = null;
    Genre genre = null;
    Role role = null;
    ClipForm clip = null;
    Map<Integer, ColumnUse> columns = new HashMap<>();
    for (String word : text.split(" ")) {
      String[] sides = word.split("=", 2);
      try {
        switch (sides[0]) {
          case CHARSET -> charset = Charset.forName(sides[1]);
          case GENRE -> genre = genre(sides[1]);
          case ROLE -> role = Role.valueOf(sides[1]);
          case CLIP -> clip = ClipForm.valueOf(sides[1]);
          case "" -> {}
          default -> columns.put(Integer.valueOf(sides[0]), use(sides[1].split(":")));
        }
      } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unknown) {
        // from another version: the reader decides
      }
    }
    return new ReadChoices(charset, columns, genre, role, clip);
  }

  private static @Nullable Genre genre(String key) {
    for (Genre genre : Genre.values()) {
      if (genre.key().equals(key)) {
        return genre;
      }
    }
    return null;
  }

  private static ColumnUse use(String[] words) {
    return new ColumnUse(
        ColumnUse.Kind.valueOf(words[0]), words.length == 1 ? 0 : Integer.parseInt(words[1]));
  }
}
