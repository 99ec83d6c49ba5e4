package org.taizhang.persistence;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.persistence.StoreException.Reason;

/**
 * What the names on the way to a folder must be like so that a system finds it again.
 *
 * @param windows whose rules on names; the others' otherwise
 */
record PathRules(boolean windows) {
  /** "Naming Files, Paths, and Namespaces": also with an ending, also in small letters. */
  private static final Pattern RESERVED =
      Pattern.compile(
          "(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[1-9¹²³])(\\..*)?",
          Pattern.CASE_INSENSITIVE);

  /** A name on its own: bytes, on Windows UTF-16 units. */
  private static final int LONGEST_NAME = 255;

  /**
   * The whole: {@code PATH_MAX} of Linux with its closing zero, and what Windows allows at most.
   */
  private static final int LONGEST_PATH = 4_095;

  /** What the longest path within the folder adds: {@code /files/} with a hash and an ending. */
  private static final int WITHIN = 100;

  static PathRules ofThisSystem() {
    return new PathRules(File.separatorChar == '\\');
  }

  /** Why no ledger can have this path; null when it can. */
  @Nullable Reason against(Path folder) {
    List<String> names = new ArrayList<>();
    folder.forEach(name -> names.add(name.toString()));
    return against(folder.toString(), names);
  }

  /** The same of a path and the names in it, whichever system they are from. */
  @Nullable Reason against(String path, List<String> names) {
    if (path.indexOf(';') >= 0) {
      return new Reason.ForbiddenCharacter(';');
    }
    for (String name : names) {
      if (length(name) > LONGEST_NAME) {
        return new Reason.TooLong();
      }
      if (windows && isReserved(name)) {
        return new Reason.ReservedName(name);
      }
    }
    return length(path) + WITHIN > LONGEST_PATH ? new Reason.TooLong() : null;
  }

  /** Windows opens a device instead, or drops the end of the name and finds another folder. */
  private static boolean isReserved(String name) {
    return RESERVED.matcher(name).matches() || name.endsWith(".") || name.endsWith(" ");
  }

  private int length(String text) {
    return windows ? text.length() : text.getBytes(StandardCharsets.UTF_8).length;
  }
}
