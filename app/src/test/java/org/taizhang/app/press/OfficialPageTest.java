package org.taizhang.app.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.taizhang.app.page.BriefingChoice;
import org.taizhang.app.page.BriefingKind;
import org.taizhang.app.page.Briefings;
import org.taizhang.app.page.PaperOptions;
import org.taizhang.app.page.PaperSize;
import org.taizhang.app.scene.PlanBuilder;
import org.taizhang.app.type.BundledMetrics;
import org.taizhang.model.Ledger;
import org.taizhang.model.Role;

/** Measures the printed page against GB/T 9704-2012, in millimetres. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficialPageTest {
  private static final double NEAR = 0.3;
  private static final double POINT = 25.4 / 72;
  private static final double BODY = 15.79;

  /** Where a glyph stands: its left and right edge and its baseline from the upper left corner. */
  private record Glyph(String text, double left, double right, double baseline, double size) {}

  private PDDocument pdf;
  private List<List<Glyph>> pages;

  @BeforeAll
  void print() throws IOException {
    var metrics = new BundledMetrics();
    var plan = new PlanBuilder("G", "城东区教育三年行动计划", "城东区教育局", false);
    for (int section = 1; section <= 4; section++) {
      plan.group(0, "第" + section + "类“重点”行动");
      for (int project = 1; project <= 6; project++) {
        var name = "建设" + "高质量教育体系".repeat(3 + project) + section + project;
        plan.project(name, Map.of("教育局", Set.of(Role.LEAD), "财政局" + project, Set.of(Role.LEAD)));
        plan.target(2024).target(2025);
      }
    }
    var paper = new PaperOptions(PaperSize.A4_UPRIGHT, LocalDate.of(2024, 3, 5));
    var document =
        Briefings.chinese(metrics)
            .of(BriefingKind.MEETING)
            .document(plan.in(Ledger.empty()), BriefingChoice.of(List.of(plan.id()), paper));
    var out = new ByteArrayOutputStream();
    new Press(metrics).print(document, out);
    pdf = Loader.loadPDF(out.toByteArray());
    pages = new ArrayList<>();
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      pages.add(glyphs(page));
    }
  }

  @AfterAll
  void close() throws IOException {
    pdf.close();
  }

  @Test
  void pagesAreA4Upright() {
    for (var page : pdf.getPages()) {
      assertThat(page.getMediaBox().getWidth() * POINT).isBetween(209.9, 210.1);
      assertThat(page.getMediaBox().getHeight() * POINT).isBetween(296.9, 297.1);
    }
  }

  @Test
  void theBodyStaysInsideTheTypeArea() {
    for (var page : pages) {
      for (var glyph : page) {
        if (glyph.size() == BODY) {
          double hanging = "，。、；：？！）》”".contains(glyph.text()) ? BODY * POINT / 2 : 0;
          assertThat(glyph.left()).as(glyph.toString()).isGreaterThan(28 - NEAR);
          assertThat(glyph.right() - hanging).as(glyph.toString()).isLessThan(28 + 156 + NEAR);
          assertThat(glyph.baseline()).isBetween(37.0, 37.0 + 225);
        }
      }
    }
  }

  @Test
  void aFullPageHasTwentyTwoLinesOfTwentyEightCharacters() {
    var lines = lines(pages.get(1));
    assertThat(lines).hasSize(22);
    var baselines = List.copyOf(lines.keySet());
    double pitch = 225.0 / 22;
    for (int i = 0; i < baselines.size(); i++) {
      double middle = baselines.get(i) / 100.0 - 0.38 * BODY * POINT;
      assertThat(middle).isBetween(37 + (i + 0.5) * pitch - NEAR, 37 + (i + 0.5) * pitch + NEAR);
    }
    var full = lines.values().stream().filter(line -> han(line) && line.size() == 28).toList();
    assertThat(full).isNotEmpty();
    for (var line : full) {
      assertThat(line.getFirst().left()).isBetween(28 - NEAR, 28 + NEAR);
      assertThat(line.getLast().right()).isBetween(184 - NEAR, 184 + NEAR);
    }
  }

  @Test
  void theNumberStandsSevenMillimetresBelowTheTypeArea() {
    for (int i = 0; i < pages.size(); i++) {
      var dashes =
          pages.get(i).stream()
              .filter(glyph -> glyph.text().equals("—") && glyph.size() == 14)
              .toList();
      assertThat(dashes).hasSize(2);
      double middle = dashes.getFirst().baseline() - 0.268 * 14 * POINT;
      assertThat(middle).isBetween(262 + 7 - NEAR, 262 + 7 + NEAR);
      double character = 14 * POINT;
      if (i % 2 == 0) {
        double right = dashes.getLast().right();
        assertThat(right).isBetween(184 - character - NEAR, 184 - character + NEAR);
      } else {
        double left = dashes.getFirst().left();
        assertThat(left).isBetween(28 + character - NEAR, 28 + character + NEAR);
      }
    }
  }

  @Test
  void everyFaceIsEmbeddedAndEveryRoleHasItsOwn() throws IOException {
    Map<String, Boolean> fonts = new LinkedHashMap<>();
    for (var page : pdf.getPages()) {
      for (var name : page.getResources().getFontNames()) {
        var font = page.getResources().getFont(name);
        fonts.put(font.getName().replaceFirst("^[A-Z]{6}\\+", ""), font.isEmbedded());
      }
    }
    assertThat(fonts.values()).containsOnly(true);
    assertThat(fonts.keySet())
        .anyMatch(name -> name.startsWith("LXGWWenKai"))
        .anyMatch(name -> name.startsWith("NotoSerifSC-Black") || name.contains("SerifSC-Black"))
        .anyMatch(name -> name.contains("SansSC-Bold"))
        .anyMatch(name -> name.contains("SerifSC-Regular"));
  }

  private static boolean han(List<Glyph> line) {
    return line.stream().allMatch(glyph -> Character.isIdeographic(glyph.text().codePointAt(0)));
  }

  /** Body lines by their baselines in hundredths of a millimetre, from the top. */
  private static SortedMap<Long, List<Glyph>> lines(List<Glyph> page) {
    var lines = new TreeMap<Long, List<Glyph>>();
    for (var glyph : page) {
      if (glyph.size() == BODY) {
        lines
            .computeIfAbsent(Math.round(glyph.baseline() * 100), _ -> new ArrayList<>())
            .add(glyph);
      }
    }
    return lines;
  }

  private List<Glyph> glyphs(int page) throws IOException {
    var glyphs = new ArrayList<Glyph>();
    var stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition at) {
            double size = Math.round(at.getFontSize() * 100) / 100.0;
            double left = at.getXDirAdj() * POINT;
            double right = left + at.getWidthDirAdj() * POINT;
            glyphs.add(new Glyph(at.getUnicode(), left, right, at.getYDirAdj() * POINT, size));
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(pdf);
    return glyphs;
  }
}
