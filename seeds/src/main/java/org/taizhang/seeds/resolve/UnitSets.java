package org.taizhang.seeds.resolve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.model.DepartmentKind;
import org.taizhang.model.text.Folding;

/**
 * Who belongs to a set of units by its name: every town and zone of a plan to 各镇（开发区、街道）. Only a
 * set of all (各, 全体) says so; of 相关辖市、区 nobody can tell which are meant, nor of 各在常高校 which are
 * there.
 */
public final class UnitSets {
  private static final Pattern ALL = Pattern.compile("(?:全[省市区县校局])?(?:各级?|全体|所有)(?<of>.+)");
  private static final String TOWN = "镇|乡|街道|乡镇|街镇|镇街";
  private static final String ZONE = "开发区|园区|功能区|高新区";
  private static final String TERRITORY = "设区市|地级市|辖市|辖区|县|市|区|旗|州|区县|县区|市县|县市|市区|市州";
  private static final String PARTED = "[()、,/和及]*";
  private static final Pattern TOWNS = listed(TOWN + "|" + ZONE, "(?:(?:人民)?政府|办事处|管委会|党委|党工委)");
  private static final Pattern TERRITORIES = listed(TERRITORY, "(?:人民)?政府");
  private static final Pattern OFFICES = listed(TERRITORY, "(?<office>(?:教育|教体|教育体育|教育和体育)局)");
  private static final Pattern SCHOOLS = Pattern.compile("(?:中小学校?|学校|中学|小学|幼儿园|[和及、()])+");
  private static final Pattern COLLEGES = Pattern.compile("(?:高校|高等学校|高等院校|院校)");
  private static final Pattern ROOMS =
      Pattern.compile("(?:科室|处室|股室|科|处|股|室|处\\(科\\)室|科\\(室\\)|[、和及])+");

  /** No name of a set is longer; patterns of lists go as deep as a text is long. */
  private static final int LONGEST = 80;

  private UnitSets() {}

  /**
   * Whether a unit of the same plan belongs to the set.
   *
   * @param set name of a set of units
   * @param unit name of a single unit
   */
  public static boolean contains(String set, String unit) {
    if (set.length() > LONGEST) {
      return false;
    }
    Matcher all = ALL.matcher(Folding.compact(set));
    String name = Folding.compact(unit);
    if (!all.matches() || UnitNames.isGroup(unit)) {
      return false;
    }
    String of = all.group("of");
    DepartmentKind kind = UnitKinds.of(unit);
    if (TOWNS.matcher(of).matches()) {
      boolean zones = Pattern.compile(ZONE).matcher(of).find();
      boolean towns = Pattern.compile("[镇乡]|街道").matcher(of).find();
      return (kind == DepartmentKind.TOWN && towns && isMeant(of, name))
          || (kind == DepartmentKind.ZONE && zones);
    }
    if (TERRITORIES.matcher(of).matches()) {
      return name.matches(".{1,4}[市区县旗州](?:人民政府)?") && kind != DepartmentKind.ZONE;
    }
    Matcher office = OFFICES.matcher(of);
    if (office.matches()) {
      return name.matches(".{1,4}[市区县旗州]" + office.group("office"));
    }
    if (SCHOOLS.matcher(of).matches()) {
      return kind == DepartmentKind.SCHOOL && isSchoolOf(of, name);
    }
    if (COLLEGES.matcher(of).matches()) {
      return kind == DepartmentKind.COLLEGE;
    }
    return ROOMS.matcher(of).matches()
        && name.matches(".{2,8}[" + of.replaceAll("[^科处股室]", "") + "]");
  }

  /** A street belongs to 各镇、街道 and not to 各乡镇. */
  private static boolean isMeant(String of, String town) {
    boolean street = town.contains("街道");
    return street ? of.contains("街") : of.contains("镇") || of.contains("乡");
  }

  private static boolean isSchoolOf(String of, String name) {
    boolean kindergarten = name.endsWith("幼儿园");
    return kindergarten ? of.contains("幼儿园") : of.contains("学");
  }

  /** Words of a kind one after another or in brackets, with what may follow the last of them. */
  private static Pattern listed(String words, String end) {
    String one = "(?:" + words + ")";
    return Pattern.compile(
        one
            + "(?:(?:"
            + end.replace("?<office>", "?:")
            + ")?"
            + PARTED
            + one
            + ")*\\)?"
            + (end.contains("office") ? end : "(?:\\(?" + end + "\\)?)?"));
  }
}
