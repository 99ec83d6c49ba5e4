package org.taizhang.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.app.kit.Messages;
import org.taizhang.seeds.PlanReader;
import org.taizhang.seeds.ReadChoices;
import org.taizhang.seeds.ReadResult;
import org.taizhang.seeds.source.Document;
import org.taizhang.seeds.source.DocumentBuilder;
import org.taizhang.seeds.source.DocumentBuilder.PagePiece;
import org.taizhang.seeds.source.FileFormat;
import org.taizhang.seeds.source.TableBuilder;

/** Places in what {@code read} prints are counted as the file's own program counts. */
class ReadJsonTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TITLE = "东湖区2025年教育实事任务表";
  private static final String ITEM = "1.改造食堂。改造食堂4个。（责任单位：区教育局）";

  @Test
  void linesOfATextFile() throws IOException {
    DocumentBuilder document = new DocumentBuilder();
    document.line(TITLE);
    document.line("一、实事");
    document.line(ITEM);
    JsonNode read = json(document.build(FileFormat.TEXT));
    assertThat(read.at("/items/0/at")).hasToString("{\"line\":3,\"column\":0}");
    assertThat(read.at("/quantities/0/at")).hasToString("{\"line\":3,\"column\":7}");
  }

  @Test
  void paragraphsOfADocument() throws IOException {
    DocumentBuilder document = new DocumentBuilder();
    document.paragraph(TITLE, 0);
    document.paragraph(ITEM, 0);
    assertThat(json(document.build(FileFormat.DOCX)).at("/items/0/at"))
        .hasToString("{\"line\":2,\"column\":0}");
  }

  @Test
  void cellsOfATableAndOfASheet() throws IOException {
    DocumentBuilder document = new DocumentBuilder();
    document.paragraph(TITLE, 0);
    table(document, document.table(""));
    JsonNode read = json(document.build(FileFormat.DOCX));
    assertThat(read.at("/items/0/at")).hasToString("{\"table\":1,\"row\":2,\"column\":1}");
    assertThat(read.at("/quantities/0/at")).hasToString("{\"table\":1,\"row\":2,\"column\":3}");
    JsonNode blank = finding(read, "role.blank");
    assertThat(blank.get("at")).hasToString("{\"table\":1,\"row\":2,\"column\":4}");
    assertThat(blank.get("line").isInt()).isTrue();

    DocumentBuilder workbook = new DocumentBuilder();
    table(workbook, workbook.sheet("任务", 1));
    assertThat(json(workbook.build(FileFormat.XLSX)).at("/items/0/at"))
        .hasToString("{\"table\":1,\"row\":2,\"column\":1,\"sheet\":\"任务\"}");
  }

  @Test
  void linesOfAPage() throws IOException {
    DocumentBuilder document = new DocumentBuilder();
    document.pageParagraph(List.of(new PagePiece(1, TITLE)));
    document.pageParagraph(List.of(new PagePiece(2, "一、实事")));
    document.pageParagraph(List.of(new PagePiece(2, ITEM)));
    assertThat(json(document.build(FileFormat.PDF)).at("/items/0/at"))
        .hasToString("{\"page\":2,\"line\":2}");
  }

  @Test
  void theTextSaysThePlaceInTheClerksWords() {
    DocumentBuilder workbook = new DocumentBuilder();
    table(workbook, workbook.sheet("任务", 1));
    String text = new ReadText(Messages.chinese()).of(reading(workbook.build(FileFormat.XLSX)));
    assertThat(text).contains("工作表“任务”D2：").contains("[role.blank]");
  }

  private static void table(DocumentBuilder document, TableBuilder table) {
    String[][] rows = {
      {"序号", "项目名称", "2025年目标", "责任单位"}, {"1", "改造食堂", "改造食堂4个", ""},
    };
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < rows[r].length; c++) {
        table.cell(rows[r][c], r, c, 1, 1);
      }
    }
    document.endTable();
  }

  private static JsonNode finding(JsonNode read, String code) {
    for (JsonNode finding : read.get("findings")) {
      if (finding.get("code").asText().equals(code)) {
        return finding;
      }
    }
    throw new AssertionError("no finding " + code);
  }

  private static JsonNode json(Document document) throws IOException {
    return JSON.readTree(ReadJson.of(reading(document)));
  }

  private static ReadResult.Reading reading(Document document) {
    return (ReadResult.Reading) PlanReader.read("任务.docx", document, ReadChoices.NONE);
  }
}
