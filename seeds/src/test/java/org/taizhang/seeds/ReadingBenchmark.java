package org.taizhang.seeds;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * How long a plan takes to be read, against what POI alone takes to walk the same document, in one
 * warm process: 60 items as .docx at most twice as long, as .txt at most a fifth; 2,000 items in
 * proportion. A program, not a test: machines waver, so it prints and judges nothing.
 */
final class ReadingBenchmark {
  private static final int[] SIZES = {60, 500, 2000};
  private static final int ROUNDS = 31;
  private static final int[] WARM = {1500, 100, 20};

  /** Read at the end, so that nothing measured is without use. */
  private static long walked;

  private ReadingBenchmark() {}

  public static void main(String[] args) {
    System.out.println("items  POI walks  .docx read  ratio  .txt read  ratio  µs an item (.docx)");
    for (int i = 0; i < SIZES.length; i++) {
      List<String> lines = lines(SIZES[i]);
      byte[] word = word(lines);
      byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
      int size = SIZES[i];
      double walk = median(() -> walk(word), WARM[i]);
      double docx = median(() -> items("plan.docx", word, size), WARM[i]);
      double txt = median(() -> items("plan.txt", text, size), WARM[i]);
      System.out.printf(
          "%5d  %6.1f ms  %7.1f ms  %5.2f  %6.1f ms  %5.2f  %8.0f%n",
          size, walk, docx, docx / walk, txt, txt / walk, docx * 1000 / size);
    }
    System.out.println("characters and items seen: " + walked);
  }

  private static int items(String name, byte[] content, int expected) {
    if (PlanReader.read(name, content) instanceof ReadResult.Reading reading
        && reading.draft().items().size() == expected) {
      return expected;
    }
    throw new IllegalStateException(name + " was not read whole");
  }

  /** Every paragraph and cell with its text. */
  private static int walk(byte[] content) throws IOException {
    int length = 0;
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
      for (XWPFParagraph paragraph : document.getParagraphs()) {
        length += paragraph.getText().length();
      }
      for (XWPFTable table : document.getTables()) {
        for (XWPFTableRow row : table.getRows()) {
          for (XWPFTableCell cell : row.getTableCells()) {
            length += cell.getText().length();
          }
        }
      }
    }
    return length;
  }

  /** In milliseconds. */
  private static double median(Callable<Integer> work, int warm) {
    long[] times = new long[ROUNDS];
    try {
      for (int i = -warm; i < ROUNDS; i++) {
        long begun = System.nanoTime();
        walked += work.call();
        times[Math.max(0, i)] = System.nanoTime() - begun;
      }
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
    Arrays.sort(times);
    return times[ROUNDS / 2] / 1e6;
  }

  private static List<String> lines(int items) {
    List<String> lines = new ArrayList<>(List.of("云台区教育局2026年工作要点"));
    for (int i = 0; i < items; i++) {
      if (i % 10 == 0) {
        lines.add("第" + (i / 10 + 1) + "章 第" + (i / 10 + 1) + "类任务");
      }
      lines.add(
          (i % 10 + 1)
              + ".推进第"
              + (i + 1)
              + "件实事。年内新建幼儿园"
              + (i % 7 + 1)
              + "所，新增学位"
              + (i % 9 + 1)
              + "00个，覆盖率达到9"
              + i % 10
              + "%以上，培训教师不少于120人次，年底前完成。"
              + "（牵头单位：区教育局；责任单位：区财政局、区住建局、各镇（街道））");
    }
    return lines;
  }

  private static byte[] word(List<String> lines) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      lines.forEach(line -> document.createParagraph().createRun().setText(line));
      document.write(out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
