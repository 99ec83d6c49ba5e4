package org.taizhang.app.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.app.page.BriefingChoice;
import org.taizhang.app.page.BriefingWords;
import org.taizhang.app.page.Document;
import org.taizhang.app.page.MatrixBriefing;
import org.taizhang.app.page.PaperOptions;
import org.taizhang.app.page.PaperSize;
import org.taizhang.app.scene.MatrixProjection;
import org.taizhang.app.scene.PlanBuilder;
import org.taizhang.app.scene.Samples;
import org.taizhang.app.type.BundledMetrics;
import org.taizhang.app.type.TextMetrics;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlanId;

class PressTest {
  private static final TextMetrics METRICS = new BundledMetrics();
  private static final Press PRESS = new Press(METRICS);

  private static IntStream seeds() {
    return IntStream.range(0, Boolean.getBoolean("taizhang.long") ? 100 : 5);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyNameIsInTheText(int seed) throws IOException {
    var plan = Samples.drawn(seed, 10 + 17 * seed, 5 + 13 * (seed % 20));
    assertNamed(plan);
  }

  @Test
  void aPlanOfAThousandProjectsAndThreeHundredDepartments() throws IOException {
    assertNamed(Samples.drawn(99, 1000, 300));
  }

  @Test
  void everyFaceIsEmbedded() throws IOException {
    try (var pdf = Loader.loadPDF(bytes(document(Samples.small(), Samples.drawn(3, 40, 50))))) {
      for (var page : pdf.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          var font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
          assertThat(font.getName()).matches("[A-Z]{6}\\+Noto(Sans|Serif)SC.*");
        }
      }
    }
  }

  @Test
  void tellsReadersWhatItIs() throws IOException {
    try (var pdf = Loader.loadPDF(bytes(document(Samples.small())))) {
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("城东区学前教育普惠提升工作要点责任矩阵");
      assertThat(pdf.getDocumentInformation().getCreator()).isEqualTo("台账");
      assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo("2026-11-22T00:00:00Z");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
      var outline = pdf.getDocumentCatalog().getDocumentOutline();
      var plan = outline.getFirstChild();
      assertThat(plan.getTitle()).isEqualTo("城东区学前教育普惠提升工作要点");
      assertThat(plan.getFirstChild().getTitle()).isEqualTo("扩容增位");
      assertThat(plan.getFirstChild().getNextSibling().findDestinationPage(pdf))
          .isEqualTo(pdf.getPage(0));
    }
  }

  @Test
  void theSamePagesAreTheSameBytes() {
    var document = document(Samples.drawn(12, 30, 20));
    var first = bytes(document);
    assertThat(bytes(document)).isEqualTo(first);
    assertThat(bytes(new Press(METRICS), document)).isEqualTo(first);
  }

  @Test
  void replacesAFileOnlyByAWholeOne(@TempDir Path folder) throws IOException {
    var file = folder.resolve("责任矩阵 打印.pdf");
    Files.writeString(file, "old");
    PRESS.print(document(Samples.small()), file);
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes(document(Samples.small())));
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
    var blocked = Files.writeString(folder.resolve("blocked"), "a file, not a folder");
    assertThatThrownBy(() -> PRESS.print(document(Samples.small()), blocked.resolve("a.pdf")))
        .isInstanceOf(UncheckedIOException.class);
  }

  private static void assertNamed(PlanBuilder plan) throws IOException {
    var ledger = plan.in(Ledger.empty());
    var document = document(plan);
    try (var pdf = Loader.loadPDF(bytes(document))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(document.pages().size());
      var text = text(pdf);
      for (var project : ledger.projects(plan.id())) {
        assertContains(text, project.name());
      }
      for (var department : ledger.departments(plan.id())) {
        assertContains(text, department.name());
      }
    }
  }

  /** Not AssertJ's own containment: its message would carry the whole document. */
  private static void assertContains(String text, String name) {
    var wanted = name.replace("𠮷", "〓").replace(" ", "");
    assertThat(text.contains(wanted)).as(name).isTrue();
  }

  /** The text in the order it was drawn, without the line breaks of wrapped and upright names. */
  private static String text(PDDocument pdf) throws IOException {
    return new PDFTextStripper().getText(pdf).replaceAll("\\s", "").replace("𠮷", "〓");
  }

  private static Document document(PlanBuilder... plans) {
    var ledger = Ledger.empty();
    var ids = new ArrayList<PlanId>();
    for (var plan : plans) {
      ledger = plan.in(ledger);
      ids.add(plan.id());
    }
    var words = BriefingWords.in(Locale.SIMPLIFIED_CHINESE);
    return new MatrixBriefing(new MatrixProjection(), METRICS, words)
        .document(
            ledger,
            BriefingChoice.of(
                List.copyOf(ids),
                new PaperOptions(PaperSize.A3_LANDSCAPE, LocalDate.of(2026, 11, 22))));
  }

  private static byte[] bytes(Document document) {
    return bytes(PRESS, document);
  }

  private static byte[] bytes(Press press, Document document) {
    var out = new ByteArrayOutputStream();
    press.print(document, out);
    return out.toByteArray();
  }
}
