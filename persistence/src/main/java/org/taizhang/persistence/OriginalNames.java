package org.taizhang.persistence;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.taizhang.model.Entity;
import org.taizhang.model.EntityId;
import org.taizhang.model.KeptFile;
import org.taizhang.model.Ledger;

/**
 * What kept files are called in a dump: by their own names behind a number, without what some
 * system does not take in a name.
 */
public final class OriginalNames {
  /** Name of the folder in the dump's. */
  public static final String FOLDER = "originals";

  private static final int LONGEST = 80;
  private static final int LONGEST_ENDING = 10;
  private static final Pattern REFUSED = Pattern.compile("[\\\\/:*?\"<>|\\p{C}]");
  private static final Pattern ENDS = Pattern.compile("^[. ]+|[. ]+$");

  private static final Pattern ONE = Pattern.compile(FOLDER + "/\\d{3,} [^/]*");

  private OriginalNames() {}

  /** Whether a file at this path in a dump may be a kept file. */
  static boolean isOne(String path) {
    return ONE.matcher(path).matches();
  }

  /** The path in the dump of each kept file, as in {@code originals/001 工作要点.docx}. */
  public static Map<EntityId, String> of(Ledger ledger) {
    Map<EntityId, String> names = new LinkedHashMap<>();
    for (Entity entity : ledger.entities().toList()) {
      if (!(entity instanceof KeptFile file)) {
        continue;
      }
      String number = String.format(Locale.ROOT, "%03d ", names.size() + 1);
      names.put(entity.id(), FOLDER + "/" + number + plain(file.fileName()));
    }
    return names;
  }

  private static String plain(String name) {
    String safe = REFUSED.matcher(name).replaceAll("_");
    int dot = safe.lastIndexOf('.');
    boolean ends = dot > 0 && safe.length() - dot <= LONGEST_ENDING;
    String ending = ends ? safe.substring(dot) : "";
    String stem = ends ? safe.substring(0, dot) : safe;
    int length = Math.min(LONGEST, stem.codePointCount(0, stem.length()));
    String cut = stem.substring(0, stem.offsetByCodePoints(0, length));
    return ENDS.matcher(cut + ending).replaceAll("");
  }
}
