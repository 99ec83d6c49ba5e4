package org.taizhang.seeds.resolve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Level;
import org.taizhang.model.text.Folding;

/**
 * The level of government that a plan is of: by the place that the issuer or the title begins with,
 * else by what the text calls its own territory (全省、全市、全区). A school has none.
 */
public final class PlanLevel {
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:中共|共青团)?(?:20\\d\\d年?度?(?:[-—至]20\\d\\d年?)?)?(?<province>[\\p{IsHan}&&[^省市区县]]{2,3}省(?!级)|\\p{IsHan}{2,5}自治区)?"
              + "(?<city>\\p{IsHan}{1,6}?(?:(?<![城都超股])市|自治州|地区|盟))?"
              + "(?<district>\\p{IsHan}{1,3}?(?:(?<![城郊社校园片学地战辖小街])区|城区(?=教育|教体|人民|政府|委|文教)|县|旗)|\\p{IsHan}{2,8}?自治[县旗])?(?<rest>.*)");
  private static final Pattern SCHOOL =
      Pattern.compile(".*(?:小学|中学|高中|幼儿园|学校|学院|大学|职业中专|职教中心)(?:20\\d\\d|关于|\\(|$|工作|教育|三年|发展).*");
  private static final double CLEARLY = 1.5;

  private PlanLevel() {}

  public static @Nullable Level of(@Nullable String issuer, String title, String text) {
    Level named = issuer == null ? null : ofPlace(issuer);
    named = named != null ? named : ofPlace(title);
    if (named != null || SCHOOL.matcher(Folding.folded(title)).matches()) {
      return named;
    }
    return ofTerritory(Folding.folded(text));
  }

  private static @Nullable Level ofPlace(String name) {
    Matcher place = PLACE.matcher(Folding.compact(name));
    if (!place.matches() || SCHOOL.matcher(Folding.folded(name)).matches()) {
      return null;
    }
    if (place.group("district") != null) {
      return Level.DISTRICT;
    }
    if (place.group("city") != null) {
      return Level.CITY;
    }
    return place.group("province") != null ? Level.PROVINCE : null;
  }

  private static @Nullable Level ofTerritory(String text) {
    int province = count(text, "全省") + count(text, "我省");
    int city = count(text, "全市") + count(text, "我市");
    int district = count(text, "全区") + count(text, "我区") + count(text, "全县") + count(text, "我县");
    int most = Math.max(province, Math.max(city, district));
    int others = province + city + district - most;
    if (most == 0 || most < others * CLEARLY) {
      return null;
    }
    if (most == district) {
      return Level.DISTRICT;
    }
    return most == city ? Level.CITY : Level.PROVINCE;
  }

  private static int count(String text, String word) {
    int count = 0;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
      count++;
    }
    return count;
  }
}
