package org.taizhang.seeds.resolve;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Role;
import org.taizhang.model.text.CharSet;
import org.taizhang.model.text.Folding;
import org.taizhang.model.text.HeadedPattern;

/**
 * Units with their roles as documents write them: 牵头单位：A；责任单位：B、C (what follows a label belongs to
 * it, so a bureau that stands after 责任单位 is no lead), A牵头，B、C配合, A、B按职责分工负责.
 */
public final class RoleText {
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?<with>会同|协同|联合|商)?(?<units>[^。]+?)(?<verb>(?:共同|联合)?牵头(?:负责|落实|实施|推进|抓好)?|主办"
              + "|(?:按(?:照)?(?:各自)?(?:职责|分工)(?:分工)?|分别|分工|共同|具体|分头|主要)*(?:负责|落实|承办|承担|(?:组织)?(?:实施|推进|开展))"
              + "|(?:积极|协同|共同|按(?:照)?职责(?:分工)?)*(?:配合|协助|协办|参与|参加|协同|支持))(?:落实|实施|推进|完成|做好)?(?=[,;。]|$)[,;。]?");
  private static final Pattern OPENING = Pattern.compile("(?:(?:此|该|本|这)项?(?:工作|任务|项目|事项)?,?)?由");
  private static final Pattern TIME_CLAUSE = Pattern.compile("[^,;。]+(?:[,;。]|$)");
  private static final Pattern RESPONSIBLE = Pattern.compile(".*(?:负责|落实|承办|承担|实施|推进|开展)");
  private static final CharSet OFFICE_ENDS = CharSet.of("局委办部处科股室厅会");
  private static final List<String> LONG_OFFICE_ENDS =
      List.of("中心", "政府", "大队", "支队", "年级组", "教研组", "支部", "妇联", "残联", "科协", "学院", "大学", "集团", "公司");
  private static final Set<String> OFFICES = Set.of("工会", "团委", "少先队");
  private static final HeadedPattern COLLECTIVE =
      HeadedPattern.ofWords(
          "(?:各|相关|有关)[^,。;]*(?:学校|院校|高校|单位|科室|处室|部门|镇|街道|年级|(?<=各)校|中小学|幼儿园)(?:\\([^,。;]*\\))?$");
  private static final String LABELS =
      "牵头|主办|主责|责任|负责|承办|实施|落实|配合|协办|协同|协助|参与|完成时|时限|整改时|整改期|办结时|办结期|完成期";
  private static final Pattern LABEL_START =
      Pattern.compile("[\\s—–-]*[(\\[【〔]?\\s*(?:" + LABELS + ").{0,8}?[:为是—–-]");
  private static final CharSet LABEL_HEADS = CharSet.of(HeadedPattern.heads(LABELS));
  private static final CharSet LEADING = CharSet.of(" \t\n\u000B\f\r([【〔—–-");

  /** One of them stands behind every label. */
  private static final CharSet COLONS = CharSet.of(":：为為是—–-");

  private static final Pattern OPENED = Pattern.compile("\\s*[(\\[【〔]\\s*");
  private static final Pattern DASHES = Pattern.compile("[\\s—–-]*");
  private static final Pattern SENTENCE = Pattern.compile("[^。]*(?:牵头|负责|由)[^。]*。?");
  private static final String TOGETHER = "会同";
  private static final int LONGEST_SENTENCE = 200;
  private static final int LONGEST_LABELLED = 1500;
  private static final int LONGEST_LABEL = 16;

  private RoleText() {}

  /** Whether the folded text begins with a label, with or without a bracket before it. */
  public static boolean startsWithLabel(String folded) {
    int at = 0;
    while (at < folded.length() && LEADING.has(folded.charAt(at))) {
      at++;
    }
    if (at == folded.length()
        || !LABEL_HEADS.has(folded.charAt(at))
        || !LABEL_START.matcher(folded).lookingAt()) {
      return false;
    }
    RoleLabels labels = new RoleLabels(folded);
    return labels.next()
        && (labels.hasColon()
            || (folded.length() <= LONGEST_LABELLED && parse(bare(folded), 0) != null));
  }

  private static String bare(String folded) {
    Matcher opening = OPENED.matcher(folded);
    return opening.lookingAt() ? folded.substring(opening.end()) : folded;
  }

  /** Whether the text ends in a label with words about time that lack nothing: 完成时限：长期坚持. */
  public static boolean endsWithTime(String text) {
    RoleLabels labels = new RoleLabels(Folding.folded(text));
    boolean time = false;
    int value = 0;
    while (labels.next()) {
      time = labels.word() == RoleWord.TIME;
      value = labels.end();
    }
    String words = text.substring(value).strip();
    return time && (words.endsWith("前") || Schedules.recurrence(words) != null);
  }

  /** Whether a paragraph says who does what and nothing else: 由县教育局牵头，会同县妇联组织实施。 */
  public static boolean isSentence(String text) {
    return text.length() <= LONGEST_SENTENCE
        && SENTENCE.matcher(Folding.folded(text)).matches()
        && parse(text, 0) != null;
  }

  /**
   * Where labels begin that stand after the last sentence and run to the end of the text; -1 when
   * none do.
   */
  public static int tail(String text) {
    int last = Math.max(0, text.lastIndexOf('。', text.length() - 2));
    if (!COLONS.hasAny(text, last, text.length())) {
      return -1;
    }
    String folded = Folding.folded(text);
    while (last > 0 && startsWithColon(folded, last + 1)) {
      last = Math.max(0, folded.lastIndexOf('。', last - 1));
    }
    RoleLabels labels = new RoleLabels(folded);
    labels.reset(last);
    while (labels.next()) {
      int at = labels.start();
      boolean afterSentence = at > 0 && "。;!? ".indexOf(folded.charAt(at - 1)) >= 0;
      if (afterSentence && onlyLabelsFrom(folded, at)) {
        RoleLabels own = new RoleLabels(folded.substring(at));
        RoleSet roles = own.next() ? labelled(text.substring(at), own, 0) : null;
        return roles != null && roles.all().allMatch(UnitNames::isUnit) ? at : -1;
      }
    }
    return -1;
  }

  /** Whether a label stands behind every stop but the last: 牵头单位：A。责任单位：B。 */
  private static boolean onlyLabelsFrom(String folded, int at) {
    for (int stop = folded.indexOf('。', at);
        stop >= 0 && stop < folded.length() - 1;
        stop = folded.indexOf('。', stop + 1)) {
      if (!startsWithColon(folded, stop + 1)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the text goes on with a label and its colon there. */
  private static boolean startsWithColon(String folded, int at) {
    int colon = folded.indexOf(':', at);
    return colon > at
        && colon - at <= LONGEST_LABEL
        && startsWithLabel(folded.substring(at, colon + 1));
  }

  /**
   * The roles in the text (without its brackets); null when it names none.
   *
   * @param year the year that dates without one belong to, or 0
   */
  public static @Nullable RoleSet parse(String bracket, int year) {
    String given = Folding.folded(bracket);
    String text = FirstNamed.without(bracket, given);
    String folded = text.length() == given.length() ? given : Folding.folded(text);
    RoleLabels labels = new RoleLabels(folded);
    if (labels.next() && DASHES.matcher(folded.substring(0, labels.start())).matches()) {
      boolean sure = labels.hasColon();
      RoleSet roles = labelled(text, labels, year);
      return sure || roles == null || roles.all().allMatch(UnitNames::isUnit) ? roles : null;
    }
    return clauses(text, folded, year);
  }

  /**
   * @param labels at the first one
   */
  private static @Nullable RoleSet labelled(String text, RoleLabels labels, int year) {
    RoleSet roles = RoleSet.NONE;
    boolean more = true;
    while (more) {
      RoleWord word = labels.word();
      int from = labels.end();
      more = labels.next();
      String value = text.substring(from, more ? labels.start() : text.length());
      roles =
          switch (word) {
            case LEAD -> roles.with(Role.LEAD, UnitList.of(value));
            case RESPONSIBLE -> roles.and(MarkedUnits.of(UnitList.of(value), Role.RESPONSIBLE));
            case SUPPORTING -> roles.with(Role.SUPPORTING, UnitList.of(value));
            case PERSON -> roles.withPersons();
            case TIME -> roles.withTime(value, year);
          };
    }
    return roles.isEmpty() && roles.schedule() == null && !roles.persons() ? null : roles;
  }

  private static @Nullable RoleSet clauses(String text, String folded, int year) {
    RoleSet roles = RoleSet.NONE;
    Matcher opening = OPENING.matcher(folded);
    int end = opening.lookingAt() ? opening.end() : 0;
    while (end < folded.length()) {
      Matcher clause = CLAUSE.matcher(folded).region(end, folded.length());
      Matcher time = TIME_CLAUSE.matcher(folded).region(end, folded.length());
      RoleSet named = clause.lookingAt() ? units(text, clause) : null;
      if (named != null) {
        roles = roles.and(named);
        end = clause.end();
        continue;
      }
      RoleSet timed = time.lookingAt() ? time(text.substring(end, time.end()), year) : null;
      if (timed == null) {
        return null;
      }
      roles = roles.and(timed);
      end = time.end();
    }
    return roles.isEmpty() ? null : roles;
  }

  private static @Nullable RoleSet units(String text, Matcher clause) {
    String names = text.substring(clause.start("units"), clause.end("units"));
    Role role = clause.group("with") != null ? Role.SUPPORTING : role(clause.group("verb"));
    int together = Folding.folded(names).indexOf(TOGETHER);
    return together > 0 && role != Role.SUPPORTING
        ? together(names.substring(0, together), names.substring(together + TOGETHER.length()))
        : units(names, role);
  }

  /** A会同B负责: who brings the others together leads, and those take part. */
  private static @Nullable RoleSet together(String before, String after) {
    RoleSet first = units(before, Role.LEAD);
    RoleSet others = units(after, Role.SUPPORTING);
    return first == null || others == null ? null : first.and(others);
  }

  private static @Nullable RoleSet units(String names, Role role) {
    UnitList units = UnitList.of(names);
    boolean named = !units.units().isEmpty() && units.units().stream().allMatch(UnitNames::isUnit);
    return named ? RoleSet.NONE.with(role, units) : null;
  }

  /** 2024年8月底前完成, standing among the units: what it says about time, or null. */
  private static @Nullable RoleSet time(String clause, int year) {
    String words = TimeWords.in(clause);
    return words == null ? null : RoleSet.NONE.withTime(words, year);
  }

  private static Role role(String verb) {
    if (verb.contains("牵头") || verb.equals("主办")) {
      return Role.LEAD;
    }
    return RESPONSIBLE.matcher(verb).matches() ? Role.RESPONSIBLE : Role.SUPPORTING;
  }

  /**
   * Units in a bracket without any word for their role: （基教科、工会）, or with 会同 alone between them;
   * null when something else stands there.
   *
   * @param usual whether the document is known to name its units so, so that less is asked of a
   *     name
   * @param role to give them
   */
  public static @Nullable RoleSet bare(String text, boolean usual, Role role) {
    int together = Folding.folded(text).indexOf(TOGETHER);
    if (together > 0) {
      RoleSet first = bare(text.substring(0, together), usual, Role.LEAD);
      RoleSet others = bare(text.substring(together + TOGETHER.length()), usual, Role.SUPPORTING);
      return first == null || others == null ? null : first.and(others);
    }
    UnitList list = UnitList.of(FirstNamed.without(text));
    RoleSet roles = MarkedUnits.of(list, role);
    List<String> units = roles.all().toList();
    boolean named =
        !units.isEmpty()
            && units.stream()
                .allMatch(
                    unit -> unit.length() > 1 && (usual ? UnitNames.isUnit(unit) : isOffice(unit)));
    return named ? roles : null;
  }

  private static boolean isOffice(String unit) {
    String folded = Folding.folded(unit);
    char end = folded.charAt(folded.length() - 1);
    boolean office =
        (folded.length() > 1 && OFFICE_ENDS.has(end))
            || LONG_OFFICE_ENDS.stream()
                .anyMatch(word -> folded.endsWith(word) && folded.length() > word.length());
    return (office && folded.indexOf('\n') < 0)
        || OFFICES.contains(folded)
        || COLLECTIVE.isAtStart(folded);
  }
}
