package org.taizhang.seeds.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.taizhang.seeds.source.Block;
import org.taizhang.seeds.source.Document;
import org.taizhang.seeds.source.Passage;
import org.taizhang.seeds.source.Refusal;
import org.taizhang.seeds.source.Where;

class PdfTextTest {
  private static final List<String> TEXT =
      List.of(
          "一、办好每一所学校",
          "1.增加学位。全年新增公办学位3600个，新建学校4所，改建学校2所，力争秋季学期开学前全部投入使用，让每个孩子就近入学，并为今后三年的入学高峰留出余地。",
          "2.培养教师。培训教师1200人次，评选骨干教师80名。",
          "3.关心学生。每所学校配备心理教师不少于1名，每学期为每名学生建立一份成长记录，让家长和老师随时可以查看，并据此改进教学，使学生在各个方面都能得到应有的发展。",
          "二、用好每一分经费",
          "4.公开账目。每季度公开一次，接受家长监督。");

  /**
   * Sets the paragraphs as an office does: first lines indented, heads and numbers on each page.
   */
  private static Paper set(int linesOfPage) throws IOException {
    Paper paper = new Paper();
    int left = 0;
    int page = 0;
    double y = 0;
    for (String paragraph : thrice()) {
      boolean first = true;
      for (String line : paper.wrapped(paragraph, 320, 32, 16)) {
        if (left == 0) {
          page++;
          left = linesOfPage;
          y = 110;
          paper.page().text("某区教育局文件", page % 2 == 1 ? 80 : 330, 50, 9);
          paper.text("— " + page + " —", page % 2 == 1 ? 400 : 80, 800, 14);
        }
        paper.text(line, first ? 112 : 80, y, 16);
        first = false;
        y += 28;
        left--;
      }
    }
    return paper;
  }

  /** Shifted each time, so that no line but the running ones stands at one height on many pages. */
  private static List<String> thrice() {
    List<String> text = new ArrayList<>(TEXT);
    text.add("5.保障安全。安装护学岗亭5个，开展应急演练，加固老旧围墙，检查食堂，更换消防器材，逐校建立台账并对账销号。");
    text.addAll(TEXT);
    text.add("6.办好社区学堂。");
    text.addAll(TEXT);
    return text;
  }

  private static List<String> lines(Document document) {
    return document.text().written().stream().map(Passage::text).toList();
  }

  /** The bracket of one item fills its line, and no first line is indented. */
  @Test
  void aNumberBehindFullUnitsBeginsAParagraph() throws IOException {
    Paper paper = new Paper();
    paper.page();
    List<String> set =
        List.of(
            "1.办好学校。新建学校四所和幼儿园，方便孩子",
            "就近入学。（牵头单位：教育局、区财政局等）",
            "2.培养教师。培训教师一千二百人次，评选骨干",
            "教师八十名，引进学科带头人，办好名师讲堂。");
    for (int i = 0; i < set.size(); i++) {
      paper.text(set.get(i), 80, 110 + i * 28, 16);
    }
    assertThat(lines(PdfFile.read(paper.bytes())))
        .containsExactly(set.get(0) + set.get(1), set.get(2) + set.get(3));
  }

  @Test
  void wrappedLinesBecomeParagraphsOverPagesWithoutHeadsAndNumbers() throws IOException {
    for (int linesOfPage : new int[] {7, 9, 20}) {
      try (Paper paper = set(linesOfPage)) {
        assertThat(lines(PdfFile.read(paper.bytes()))).isEqualTo(thrice());
      }
    }
  }

  @Test
  void everyCharacterKnowsItsPageAndLine() throws IOException {
    try (Paper paper = set(3)) {
      Document document = PdfFile.read(paper.bytes());
      Passage second = document.text().written().get(1);
      assertThat(document.where(second.at(0))).isEqualTo(new Where.PageLine(1, 2));
      int later = second.text().indexOf("余地");
      assertThat(document.where(second.at(later))).isEqualTo(new Where.PageLine(2, 2));
    }
  }

  @Test
  void doubledGlyphsRadicalsAndBlanksOfJustificationAreRepaired() throws IOException {
    try (Paper paper = new Paper()) {
      paper.page().text("重点工作", 80, 100, 16).text("重点工作", 80.4, 100, 16);
      paper.text("全 面 完 成 12 项", 80, 200, 16);
      paper.text("面积300m", 80, 300, 16).text("2", 80 + 16 * 2 + 9 * 4.2, 293, 8);
      assertThat(lines(PdfFile.read(paper.bytes()))).hasSize(3).startsWith("重点工作", "全面完成 12 项");
      assertThat(Characters.typed("\u2F00\u2F49\u2EA0度")).isEqualTo("一月民度");
    }
  }

  @Test
  void columnsAreReadOneAfterTheOther() throws IOException {
    try (Paper paper = new Paper()) {
      paper.page();
      String text = "学校要把教育质量放在第一位并且年年有进步";
      for (int i = 0; i < 10; i++) {
        paper.text("左" + i + text.substring(0, 12), 80, 100 + 20 * i, 14);
        paper.text("右" + i + text.substring(0, 12), 310, 100 + 20 * i, 14);
      }
      String all = String.join("", lines(PdfFile.read(paper.bytes())));
      assertThat(all.indexOf("左9")).isLessThan(all.indexOf("右0")).isPositive();
    }
  }

  @Test
  void scannedPagesAreRefused() throws IOException {
    try (Paper paper = new Paper()) {
      paper.page().text("— 1 —", 300, 800, 10);
      byte[] bytes = paper.bytes();
      assertThat(bytes).isNotEmpty();
      PDPage page = new PDPage();
      paper.document().addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(paper.document(), page)) {
        BufferedImage scan = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
        out.drawImage(LosslessFactory.createFromImage(paper.document(), scan), 0, 0, 612, 792);
      }
      paper.document().removePage(0);
      ByteArrayOutputStream saved = new ByteArrayOutputStream();
      paper.document().save(saved);
      assertThatThrownBy(() -> PdfFile.read(saved.toByteArray()))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("是扫描件");
    }
  }

  @Test
  void lockedFilesAreRefusedAndThoseThatAllowCopyingAreRead() throws IOException {
    assertThatThrownBy(() -> PdfFile.read(locked("secret", true)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("已加密");
    assertThatThrownBy(() -> PdfFile.read(locked("", false)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("不允许复制");
    assertThat(lines(PdfFile.read(locked("", true)))).containsExactly("全区教育工作要点");
  }

  private static byte[] locked(String password, boolean copying) throws IOException {
    try (Paper paper = new Paper()) {
      paper.page().text("全区教育工作要点", 80, 100, 16);
      AccessPermission allowed = new AccessPermission();
      allowed.setCanExtractContent(copying);
      StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, allowed);
      policy.setEncryptionKeyLength(128);
      paper.document().protect(policy);
      return paper.bytes();
    }
  }

  @Test
  void scriptsAreReportedAndNotRun() throws IOException {
    try (Paper paper = new Paper()) {
      paper.page().text("全区教育工作要点", 80, 100, 16);
      paper.document().getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
      assertThat(PdfFile.read(paper.bytes()).remarks())
          .extracting(Document.Remark::code)
          .containsExactly("file.macros");
    }
  }

  @Test
  void brokenFilesEndInAnException() {
    byte[] broken = "%PDF-1.7\n1 0 obj\n<<".getBytes(StandardCharsets.US_ASCII);
    assertThatThrownBy(() -> PdfFile.read(broken)).isInstanceOf(IOException.class);
  }

  @Test
  void linesInAFrameAreNoTable() throws IOException {
    try (Paper paper = new Paper()) {
      paper.page().cell("全区教育工作要点", 80, 100, 200, 60);
      assertThat(PdfFile.read(paper.bytes()).blocks())
          .singleElement()
          .isInstanceOf(Block.Line.class);
    }
  }

  @Test
  void aTitleTooLongForOneLineIsOneParagraph() throws IOException {
    try (Paper paper = new Paper()) {
      paper.page();
      paper.text("云台市教育高质量发展三年行动方案重点推进项目", 80, 100, 20).text("和分年推进表", 240, 132, 20);
      paper.text("一、总体要求", 240, 180, 16);
      paper.text("全年新建学校四所和幼儿园三所，方便孩子就近入学，并", 112, 220, 16);
      paper.text("改造食堂十二个。", 80, 248, 16);
      assertThat(lines(PdfFile.read(paper.bytes())))
          .containsExactly(
              "云台市教育高质量发展三年行动方案重点推进项目和分年推进表", "一、总体要求", "全年新建学校四所和幼儿园三所，方便孩子就近入学，并改造食堂十二个。");
    }
  }

  /** What runs at the foot of most pages is left out, a heading that ends two of five is not. */
  @Test
  void aHeadingThatEndsTwoPagesByChanceIsNoRunningFoot() throws IOException {
    try (Paper paper = new Paper()) {
      for (int page = 1; page <= 5; page++) {
        paper.page().text("云台市教育局文件", 80, 50, 10);
        for (int line = 0; line < 4; line++) {
          paper.text("全年新建学校" + "四五六七八".charAt(page - 1) + "所。", 112, 100 + 28 * line, 16);
        }
        paper.text(page % 2 == 0 ? page + ".协同推进" : "就近入学" + page + "人。", 112, 212, 16);
        paper.text("第" + page + "页 共5页", 280, 800, 10);
      }
      assertThat(String.join("\n", lines(PdfFile.read(paper.bytes()))))
          .contains("2.协同推进", "4.协同推进", "就近入学3人。")
          .doesNotContain("云台市教育局文件", "第");
    }
  }

  @Test
  void fontsThatNameNoCharactersAreRefused() throws IOException {
    try (Paper paper = new Paper()) {
      paper.page().text("全区教育工作要点", 80, 100, 16);
      try (PDDocument nameless = Loader.loadPDF(paper.bytes())) {
        PDResources resources = nameless.getPage(0).getResources();
        for (COSName name : resources.getFontNames()) {
          resources.getFont(name).getCOSObject().removeItem(COSName.TO_UNICODE);
        }
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        nameless.save(saved);
        assertThatThrownBy(() -> PdfFile.read(saved.toByteArray()))
            .isInstanceOf(Refusal.class)
            .hasMessageContaining("没有写明是哪些字");
      }
    }
  }

  @Test
  void aWordInCapitalsMayBeBroken() throws IOException {
    try (Paper paper = new Paper()) {
      paper.page();
      paper.text("推进全市统一的阳光食堂信息化监管平台与手机AP", 80, 100, 16);
      paper.text("P平台试运行。", 80, 128, 16);
      assertThat(lines(PdfFile.read(paper.bytes())))
          .containsExactly("推进全市统一的阳光食堂信息化监管平台与手机APP平台试运行。");
    }
  }

  @Test
  void aSingleBlankIsKeptAndSpacedOutWordsAreNot() throws IOException {
    try (Paper paper = new Paper()) {
      paper.page().text("每年组织 “云台的教师、云台的课”系列活动", 80, 100, 16);
      paper.text("工 作 要 点", 80, 200, 16);
      assertThat(lines(PdfFile.read(paper.bytes())))
          .containsExactly("每年组织 “云台的教师、云台的课”系列活动", "工作要点");
    }
  }
}
