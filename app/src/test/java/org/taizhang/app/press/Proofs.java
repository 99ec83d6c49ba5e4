package org.taizhang.app.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.taizhang.app.page.BriefingChoice;
import org.taizhang.app.page.BriefingWords;
import org.taizhang.app.page.MatrixBriefing;
import org.taizhang.app.page.PaperOptions;
import org.taizhang.app.page.PaperSize;
import org.taizhang.app.scene.MatrixProjection;
import org.taizhang.app.scene.PlanBuilder;
import org.taizhang.app.scene.Samples;
import org.taizhang.app.type.BundledMetrics;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlanId;
import org.taizhang.model.Role;

/** Prints sample matrices to PDF and pictures, to be looked at: {@code Proofs FOLDER [CSV...]}. */
final class Proofs {
  private static final BundledMetrics METRICS = new BundledMetrics();
  private static final Press PRESS = new Press(METRICS);

  private Proofs() {}

  public static void main(String[] arguments) throws IOException {
    var folder = Files.createDirectories(Path.of(arguments[0]));
    proof(folder, "small", PaperSize.A3_LANDSCAPE, List.of(Samples.small()));
    proof(folder, "small-a4", PaperSize.A4_LANDSCAPE, List.of(Samples.small()));
    proof(folder, "open", PaperSize.A3_LANDSCAPE, List.of(Samples.drawn(4, 60, 0)));
    proof(folder, "drawn", PaperSize.A3_LANDSCAPE, List.of(Samples.drawn(5, 70, 90)));
    var all = new ArrayList<PlanBuilder>();
    for (int i = 1; i < arguments.length; i++) {
      var plan = read(Path.of(arguments[i]), i);
      all.add(plan);
      proof(folder, "csv" + i, PaperSize.A3_LANDSCAPE, List.of(plan));
      proof(folder, "csv" + i + "-a4", PaperSize.A4_LANDSCAPE, List.of(plan));
    }
    all.add(Samples.small());
    proof(folder, "all", PaperSize.A3_LANDSCAPE, all);
  }

  private static void proof(Path folder, String name, PaperSize size, List<PlanBuilder> plans)
      throws IOException {
    var ledger = Ledger.empty();
    var ids = new ArrayList<PlanId>();
    for (var plan : plans) {
      ledger = plan.in(ledger);
      ids.add(plan.id());
    }
    var briefing =
        new MatrixBriefing(
            new MatrixProjection(), METRICS, BriefingWords.in(Locale.SIMPLIFIED_CHINESE));
    long start = System.nanoTime();
    var document =
        briefing.document(
            ledger, BriefingChoice.of(ids, new PaperOptions(size, LocalDate.of(2026, 11, 22))));
    long laid = System.nanoTime();
    var bytes = new ByteArrayOutputStream();
    PRESS.print(document, bytes);
    long printed = System.nanoTime();
    System.out.printf(
        "%s: %d pages, layout %.1f ms, print %.1f ms, %d KB%n",
        name,
        document.pages().size(),
        (laid - start) / 1e6,
        (printed - laid) / 1e6,
        bytes.size() / 1024);
    Files.write(folder.resolve(name + ".pdf"), bytes.toByteArray());
    try (var pdf = Loader.loadPDF(bytes.toByteArray())) {
      var renderer = new PDFRenderer(pdf);
      for (int i = 0; i < Math.min(6, pdf.getNumberOfPages()); i++) {
        var picture = folder.resolve(name + "-" + (i + 1) + ".png").toFile();
        ImageIO.write(renderer.renderImageWithDPI(i, 110), "png", picture);
      }
    }
  }

  private static PlanBuilder read(Path csv, int index) throws IOException {
    var lines = Files.readAllLines(csv);
    var heads = List.of(lines.getFirst().replace("\ufeff", "").split(",", -1));
    var plan =
        new PlanBuilder(
            "C" + index,
            index == 1 ? "城东区教育高质量发展三年行动计划（2024—2026年）重点项目" : "關於推進教育優質均衡發展三年行動計劃",
            "城东区人民政府办公室",
            false);
    heads.subList(3, heads.size()).forEach(plan::department);
    var group = "";
    for (var line : lines.subList(1, lines.size())) {
      var cells = List.of(line.split(",", -1));
      if (!cells.get(1).equals(group)) {
        group = cells.get(1);
        plan.group(0, group);
      }
      Map<String, Set<Role>> roles = new LinkedHashMap<>();
      for (int i = 3; i < cells.size(); i++) {
        var held = new java.util.HashSet<Role>();
        if (cells.get(i).contains("牵头")) {
          held.add(Role.LEAD);
        }
        if (cells.get(i).contains("责任")) {
          held.add(Role.RESPONSIBLE);
        }
        roles.put(heads.get(i), held);
      }
      plan.project(cells.get(2).replace("\"", ""), roles);
    }
    return plan;
  }
}
