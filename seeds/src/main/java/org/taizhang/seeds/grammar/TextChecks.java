package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.model.Place;
import org.taizhang.model.text.CharSet;
import org.taizhang.model.text.Script;
import org.taizhang.seeds.source.Passage;
import org.taizhang.seeds.source.SourceText;

/**
 * Slips of the source that a reader should see but no program should mend: foreign words, stray
 * characters.
 */
public final class TextChecks {
  private static final Pattern FOREIGN =
      Pattern.compile(
          "\\p{IsHan}\\s*\\b(and|or|the|of|to|in|for|with)\\b\\s*(?=\\p{IsHan})",
          Pattern.CASE_INSENSITIVE);
  private static final CharSet LATIN = CharSet.of("aotifwAOTIFW");
  private static final int FEW = 12;
  private static final int MOST_REPORTED = 20;

  private TextChecks() {}

  public static void check(SourceText source, Findings findings) {
    List<Place> traditional = new ArrayList<>();
    List<String> characters = new ArrayList<>();
    int replaced = 0;
    int foreign = 0;
    for (Passage line : source.lines()) {
      String text = line.text();
      Matcher matcher = LATIN.hasAny(text) ? FOREIGN.matcher(text) : null;
      while (matcher != null && foreign < MOST_REPORTED && matcher.find()) {
        String word = matcher.group(1);
        String meant = word.equalsIgnoreCase("and") ? "，疑为“和”" : "";
        findings.warn(
            "text.foreign-word",
            null,
            line.at(matcher.start(1)),
            "文中夹有外文“" + word + "”" + meant + "，原样保留。",
            word);
        foreign++;
      }
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) == '\uFFFD' && replaced++ == 0) {
          findings.warn("text.replacement", null, line.at(i), "文中有无法辨认的字符（�），原文件可能已损坏。");
        }
        if (traditional.size() <= FEW && Script.isTraditional(text.charAt(i))) {
          traditional.add(line.at(i));
          characters.add(text.substring(i, i + 1));
        }
      }
    }
    for (int i = 0; i < traditional.size() && traditional.size() <= FEW; i++) {
      String c = characters.get(i);
      findings.info(
          "text.mixed-script", null, traditional.get(i), "简体文中有一个繁体字“" + c + "”，原样保留，检索时按简体。", c);
    }
  }
}
