package org.taizhang.seeds.source.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.taizhang.seeds.source.word.SmallDocx.file;
import static org.taizhang.seeds.source.word.SmallDocx.level;
import static org.taizhang.seeds.source.word.SmallDocx.list;
import static org.taizhang.seeds.source.word.SmallDocx.numbering;
import static org.taizhang.seeds.source.word.SmallDocx.p;
import static org.taizhang.seeds.source.word.SmallDocx.read;
import static org.taizhang.seeds.source.word.SmallDocx.t;
import static org.taizhang.seeds.source.word.SmallDocx.texts;
import static org.taizhang.seeds.source.word.SmallDocx.wrapped;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.taizhang.seeds.DraftItem;
import org.taizhang.seeds.PlanReader;
import org.taizhang.seeds.ReadResult;
import org.taizhang.seeds.source.Document;
import org.taizhang.seeds.source.DocumentOpener;
import org.taizhang.seeds.source.Passage;

/** Flavours of the package, and what stands in other parts than the body. */
class DocxPackageTest {
  private static final String LIST =
      numbering(list(0, level(0, "chineseCounting", "%1、", "<w:isLgl w:val=\"false\"/>")));

  /** ISO/IEC 29500 Strict has other namespaces and other types of relations. */
  @Test
  void theStrictFlavourIsReadAsTheOther() throws IOException {
    byte[] strict =
        changed(
            file(p(0, "学习") + p(0, "读书"), Map.of("numbering", LIST)),
            part ->
                part.replace(
                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                        "http://purl.oclc.org/ooxml/wordprocessingml/main")
                    .replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships"));
    assertThat(texts(opened(strict))).containsExactly("一、学习", "二、读书");
  }

  @Test
  void documentsWithMacrosAndTemplatesAreReadWithoutRunning() throws IOException {
    byte[] document = file("<w:p>" + t("一、学习") + "</w:p>", Map.of("vbaProject", "not looked into"));
    for (String type :
        new String[] {"macroEnabled.main", "template.main", "macroEnabledTemplate.main"}) {
      byte[] flavour =
          changed(
              document,
              part ->
                  part.replace(
                      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main",
                      "application/vnd.ms-word." + type));
      Document read = opened(flavour);
      assertThat(texts(read)).containsExactly("一、学习");
      assertThat(read.remarks()).extracting(Document.Remark::code).containsExactly("file.macros");
    }
  }

  @Test
  void aFileInsertedAsAWholeIsReportedWhereItStands() {
    Document document =
        read("<w:p>" + t("一、学习") + "</w:p><w:altChunk r:id=\"r7\" xmlns:r=\"r\"/>", Map.of());
    assertThat(texts(document)).containsExactly("一、学习");
    assertThat(document.remarks())
        .singleElement()
        .satisfies(remark -> {
          assertThat(remark.code()).isEqualTo("file.chunk");
          assertThat(remark.warn()).isTrue();
          assertThat(remark.line()).isEqualTo(1);
        });
  }

  @Test
  void notesStandBelowTheTextAndAreReported() {
    String notes =
        wrapped(
            "footnotes",
            "<w:footnote w:type=\"separator\""
                + " w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote"
                + " w:id=\"1\"><w:p><w:r><w:footnoteRef/></w:r>"
                + t("　列第一位的为牵头单位，下同。")
                + "</w:p></w:footnote>");
    Document document =
        read(
            "<w:p>" + t("学习") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>" + t("。") + "</w:p>",
            Map.of("footnotes", notes));
    assertThat(texts(document)).containsExactly("学习。", "列第一位的为牵头单位，下同。");
    assertThat(document.text().lines()).extracting(Passage::text).containsExactly("学习。");
    assertThat(document.notes().lines())
        .extracting(Passage::text)
        .containsExactly("列第一位的为牵头单位，下同。");
    assertThat(document.remarks())
        .singleElement()
        .satisfies(remark -> {
          assertThat(remark.code()).isEqualTo("text.notes");
          assertThat(remark.text()).isEqualTo("文件有脚注或尾注，列在正文之后，没有作为条目读入：“列第一位的为牵头单位，下同。”。");
        });
  }

  @Test
  void aNoteThatMakesTheFirstUnitTheLeadHoldsForAllItems() {
    String notes =
        wrapped(
            "footnotes",
            "<w:footnote w:id=\"1\"><w:p>" + t("列第一位的为牵头单位，下同。") + "</w:p></w:footnote>");
    String body =
        Stream.of("云台区教育局2026年工作要点", "1.新建幼儿园。新建公办园3所。（区教育局、区住建局）", "2.改造食堂。改造食堂5个。（区市监局、区教育局）")
            .map(line -> "<w:p>" + t(line) + "</w:p>")
            .collect(Collectors.joining());

    ReadResult result = PlanReader.read("要点.docx", file(body, Map.of("footnotes", notes)));

    assertThat(result)
        .isInstanceOfSatisfying(
            ReadResult.Reading.class,
            reading ->
                assertThat(reading.draft().items())
                    .extracting(DraftItem::lead, DraftItem::content)
                    .containsExactly(
                        tuple(List.of("区教育局"), "新建公办园3所。"), tuple(List.of("区市监局"), "改造食堂5个。")));
  }

  private static Document opened(byte[] file) {
    return switch (DocumentOpener.open(file, null)) {
      case DocumentOpener.Opened.Read(Document document) -> document;
      case DocumentOpener.Opened.Refused(String reason) -> throw new AssertionError(reason);
    };
  }

  /** The file with every part changed. */
  private static byte[] changed(byte[] file, UnaryOperator<String> change) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(part.getName()));
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        zip.write(change.apply(text).getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }
}
