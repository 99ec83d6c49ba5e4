package org.taizhang.seeds.source.rtf;

import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.source.DocumentBuilder;
import org.taizhang.seeds.source.rtf.Group.Destination;

/** Which words begin a destination, what its text is, and what the clerk is told of it. */
final class Destinations {
  private Destinations() {}

  /** The destination that the word begins; null when it begins none. */
  static @Nullable Destination of(String word) {
    return switch (word) {
      case "fonttbl" -> Destination.FONTS;
      case "stylesheet" -> Destination.STYLES;
      case "fldinst" -> Destination.INSTRUCTION;
      case "listtext", "pntext" -> Destination.NUMBER;
      case "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf" ->
          Destination.ASIDE;
      case "shptxt", "dptxbxtext" -> Destination.BOX;
      case "colortbl",
          "filetbl",
          "listtable",
          "listoverridetable",
          "info",
          "pict",
          "footnote",
          "annotation",
          "objdata",
          "nonshppict",
          "nonesttables",
          "shprslt",
          "sp",
          "upr",
          "pn",
          "ftnsep",
          "ftnsepc",
          "ftncn",
          "aftnsep",
          "aftnsepc",
          "aftncn",
          "xe",
          "tc",
          "rxe",
          "atnid",
          "atnauthor",
          "template",
          "revtbl",
          "themedata",
          "datastore",
          "objclass",
          "objname",
          "fontemb",
          "panose",
          "falt" ->
          Destination.NOTHING;
      default -> null;
    };
  }

  /** Whether a word after {@code \*} begins a group whose text is read all the same. */
  static boolean isRead(String word) {
    return switch (word) {
      case "fldinst", "shpinst", "ud", "nesttableprops", "listtext", "pntext", "do" -> true;
      default -> false;
    };
  }

  static void report(String word, DocumentBuilder builder) {
    switch (word) {
      case "pict" -> builder.remark("file.pictures", false, "文件里的图片没有读入。");
      case "footnote" -> builder.remark("text.notes", true, "文件有脚注或尾注，没有读入。");
      case "annotation" -> builder.remark("text.comments", false, "文件带有批注，没有读入。");
      case "object" -> builder.remark("file.objects", false, "文件里嵌有其他文件，没有读入。");
      case "template" -> builder.remark("file.external", false, "文件引用了外部的内容，没有打开。");
      case "deleted", "revised" -> builder.remark("text.revisions", false, "文件带有修订记录，按接受全部修订读出。");
      default -> {}
    }
  }
}
