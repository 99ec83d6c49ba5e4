package org.taizhang.seeds.resolve;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Role;
import org.taizhang.model.text.Folding;

/**
 * Units with their roles as documents write them: 牵头单位：A；责任单位：B、C (what follows a label belongs to
 * it, so a bureau that stands after 责任单位 is no lead), A牵头，B、C配合, A、B按职责分工负责.
 */
public final class RoleText {
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?<units>[^。]+?)(?<verb>牵头(?:负责|落实|实施|推进|抓好)?|(?:按(?:照)?(?:各自)?职责(?:分工)?|分别|共同)*(?:负责|落实)"
              + "|(?:积极|协同)?(?:配合|协助|参与|协同|支持))(?:落实|实施)?(?=[,;。]|$)[,;。]?");
  private static final Pattern OFFICE =
      Pattern.compile(
          ".+(?:局|委|办|部|处|科|股|室|厅|会|中心|政府|大队|支队|年级组|教研组|支部)|各(?:学校|单位|科室|处室|部门|镇|街道|年级)|工会|团委|少先队");
  private static final Pattern LABEL_START =
      Pattern.compile(
          "\\s*[(\\[【〔]?\\s*(?:" + "牵头|主办|主责|责任|负责|承办|实施|落实|配合|协办|协同|参与|完成时|时限" + ").{0,8}?:");

  private RoleText() {}

  /** Whether the folded text begins with a label, with or without a bracket before it. */
  public static boolean startsWithLabel(String folded) {
    return LABEL_START.matcher(folded).lookingAt() && RoleWord.labels(folded).find();
  }

  /**
   * Where labels begin that stand after the last sentence and run to the end of the text; -1 when
   * none do.
   */
  public static int tail(String text) {
    String folded = Folding.folded(text);
    Matcher labels = RoleWord.labels(folded);
    while (labels.find()) {
      int at = labels.start();
      boolean afterSentence = at > 0 && "。;!? ".indexOf(folded.charAt(at - 1)) >= 0;
      int stop = folded.indexOf('。', at);
      if (afterSentence && (stop < 0 || stop == folded.length() - 1)) {
        String units = folded.substring(labels.end()).replaceAll("[。;]\\s*$", "");
        String last = units.substring(Math.max(units.lastIndexOf(':'), units.lastIndexOf(';')) + 1);
        boolean named = UnitList.of(last).units().stream().allMatch(UnitNames::isUnit);
        return named ? at : -1;
      }
    }
    return -1;
  }

  /**
   * The roles in the text (without its brackets); null when it names none.
   *
   * @param year the year that dates without one belong to, or 0
   */
  public static @Nullable RoleSet parse(String text, int year) {
    String folded = Folding.folded(text);
    Matcher labels = RoleWord.labels(folded);
    if (labels.find() && folded.substring(0, labels.start()).isBlank()) {
      return labelled(text, labels, year);
    }
    return clauses(text, folded);
  }

  private static @Nullable RoleSet labelled(String text, Matcher labels, int year) {
    RoleSet roles = RoleSet.NONE;
    boolean more = true;
    while (more) {
      RoleWord word = RoleWord.found(labels);
      int from = labels.end();
      more = labels.find();
      String value = text.substring(from, more ? labels.start() : text.length());
      roles =
          switch (word) {
            case LEAD -> roles.with(Role.LEAD, UnitList.of(value));
            case RESPONSIBLE -> roles.with(Role.RESPONSIBLE, UnitList.of(value));
            case SUPPORTING -> roles.with(Role.SUPPORTING, UnitList.of(value));
            case PERSON -> roles.withPersons();
            case TIME -> roles.withTime(value, year);
          };
    }
    return roles.isEmpty() && roles.due() == null && !roles.persons() ? null : roles;
  }

  private static @Nullable RoleSet clauses(String text, String folded) {
    Matcher clause = CLAUSE.matcher(folded);
    RoleSet roles = RoleSet.NONE;
    int end = 0;
    while (end < folded.length() && clause.region(end, folded.length()).lookingAt()) {
      UnitList units = UnitList.of(text.substring(clause.start("units"), clause.end("units")));
      if (!units.units().stream().allMatch(UnitNames::isUnit)) {
        return null;
      }
      roles = roles.with(role(clause.group("verb")), units);
      end = clause.end();
    }
    return roles.isEmpty() || !folded.substring(end).isBlank() ? null : roles;
  }

  private static Role role(String verb) {
    if (verb.startsWith("牵头")) {
      return Role.LEAD;
    }
    return verb.endsWith("负责") || verb.endsWith("落实") ? Role.RESPONSIBLE : Role.SUPPORTING;
  }

  /**
   * Units in a bracket without any word for their role: （基教科、工会）; null when something else stands
   * there.
   *
   * @param usual whether the document is known to name its units so, so that less is asked of a
   *     name
   * @param role to give them
   */
  public static @Nullable RoleSet bare(String text, boolean usual, Role role) {
    UnitList list = UnitList.of(text);
    List<String> units = list.units();
    boolean named =
        !units.isEmpty()
            && units.stream()
                .allMatch(
                    unit -> unit.length() > 1 && (usual ? UnitNames.isUnit(unit) : isOffice(unit)));
    return named ? RoleSet.NONE.with(role, list) : null;
  }

  private static boolean isOffice(String unit) {
    return OFFICE.matcher(Folding.folded(unit)).matches();
  }
}
