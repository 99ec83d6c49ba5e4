import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A briefing in place of an older file, as PDF and as a workbook in turn. */
record Exports(Program program, Template template) implements Phase {
  @Override
  public String name() {
    return "export";
  }

  @Override
  public Case prepare(Path folder, long seed) throws IOException {
    Path store = folder.resolve("台账");
    if (Files.notExists(store)) {
      template.copyTo(store);
    }
    boolean pdf = seed % 2 == 0;
    Path place = Tree.emptied(folder.resolve("会议"));
    Path file = place.resolve(pdf ? "矩阵.pdf" : "矩阵.xlsx");
    byte[] before = new byte[40_000];
    new Random(seed).nextBytes(before);
    Files.write(file, before);
    return new Case() {
      @Override
      public Path watched() {
        return place;
      }

      @Override
      public Running start() throws IOException {
        return program.start(
            "--store", store.toString(), "brief", "matrix", "--out", file.toString());
      }

      @Override
      public int verify(Running killed) throws IOException, InterruptedException {
        boolean said = killed.lines().stream().anyMatch(line -> line.startsWith("已生成"));
        boolean same = Arrays.equals(before, Files.readAllBytes(file));
        Proof.require(!said || !same, "LOST: an export that was reported");
        if (!same) {
          whole();
        }
        if (program.takesItsTime(seed)) {
          program.must(
              0, "", "--store", store.toString(), "brief", "matrix", "--out", file.toString());
          whole();
          Proof.require(
              Tree.names(place).equals(List.of(file.getFileName().toString())),
              "left beside the export: " + Tree.names(place));
        }
        return said ? 1 : 0;
      }

      private void whole() throws IOException {
        if (pdf) {
          byte[] bytes = Files.readAllBytes(file);
          String end = new String(bytes, bytes.length - 8, 8, StandardCharsets.US_ASCII);
          Proof.require(end.contains("%%EOF"), "HALF: " + file);
          try (PDDocument document = Loader.loadPDF(bytes)) {
            Proof.require(document.getNumberOfPages() > 0, "HALF: " + file);
          }
        } else {
          try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
              try (InputStream in = zip.getInputStream(entry)) {
                // Reading to the end compares the checksum.
                in.transferTo(OutputStream.nullOutputStream());
              }
            }
          }
        }
      }
    };
  }
}
