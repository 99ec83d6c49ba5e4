package org.taizhang.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.app.SharedPlans;

/** The real plans through the command line: read, imported into one ledger and listed. */
class FivePlansTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path temp;
  private Calls calls;

  @BeforeEach
  void needPlans() {
    SharedPlans.needed();
    calls = new Calls(temp.resolve("台账"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void readsTheItemsAsExpected(int number) throws IOException {
    JsonNode read = JSON.readTree(calls.run("read", SharedPlans.document(number), "--json").out());
    JsonNode expected = JSON.readTree(SharedPlans.expected(number).toFile());
    for (String field : List.of("title", "issuer", "level", "years", "date")) {
      assertThat(read.get(field)).as(field).isEqualTo(expected.get(field));
    }
    assertThat(texts(read.get("groups"), "name")).isEqualTo(texts(expected.get("groups"), "name"));
    assertThat(read.get("items")).hasSameSizeAs(expected.get("items"));
    for (int i = 0; i < expected.get("items").size(); i++) {
      JsonNode item = read.get("items").get(i);
      JsonNode wanted = expected.get("items").get(i);
      for (String field :
          List.of("no", "group", "name", "content", "yearTargets", "lead", "responsible")) {
        assertThat(item.get(field)).as("%s of item %d", field, i + 1).isEqualTo(wanted.get(field));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"0,三年行动方案重点推进,matrix_000.csv", "2,常有优学,matrix_002.csv"})
  void printsTheMatrixAsExpected(int number, String title, String file) throws IOException {
    calls.run("import", SharedPlans.document(number));
    assertThat(calls.run("matrix", title, "--csv").out())
        .isEqualTo(Files.readString(SharedPlans.expected(file)));
  }

  @Test
  void importsAllIntoOneLedgerAndPrintsEach() throws IOException {
    List<Object> call = new ArrayList<>(List.of("import"));
    IntStream.range(0, 5).mapToObj(SharedPlans::document).forEach(call::add);
    assertThat(calls.run(call.toArray()).exitCode()).isLessThanOrEqualTo(1);
    assertThat(calls.run("plans").out().lines().count()).isEqualTo(6);
    for (int number = 0; number < 5; number++) {
      JsonNode expected = JSON.readTree(SharedPlans.expected(number).toFile());
      Path file = temp.resolve(number + ".pdf");
      String title = expected.get("title").asText();
      assertThat(calls.run("brief", "matrix", "--plan", title, "--out", file).exitCode()).isZero();
      try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
        assertHoldsEverything(pdf, expected);
        assertEmbedsEveryFont(pdf);
      }
    }
    assertThat(calls.run("check").exitCode()).isZero();
  }

  /** Names are looked for behind the title, which may hold some of them itself. */
  private static void assertHoldsEverything(PDDocument pdf, JsonNode expected) throws IOException {
    String title = expected.get("title").asText().replaceAll("\\s", "");
    String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "").replace(title, "");
    for (JsonNode item : expected.get("items")) {
      assertThat(text).contains(item.get("name").asText().replace(" ", ""));
      for (String role : List.of("lead", "responsible")) {
        item.get(role).forEach(name -> assertThat(text).contains(name.asText()));
      }
    }
    assertThat(pdf.getDocumentCatalog().getDocumentOutline().hasChildren()).isTrue();
  }

  private static void assertEmbedsEveryFont(PDDocument pdf) throws IOException {
    for (PDPage page : pdf.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        assertThat(page.getResources().getFont(name).isEmbedded()).as(name.getName()).isTrue();
      }
    }
  }

  private static List<String> texts(JsonNode array, String field) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(n -> n.get(field).asText())
        .toList();
  }
}
