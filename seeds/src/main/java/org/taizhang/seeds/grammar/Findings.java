package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Place;
import org.taizhang.seeds.Finding;
import org.taizhang.seeds.Severity;
import org.taizhang.seeds.source.Document;
import org.taizhang.seeds.source.TextField;

/** Collects findings while a document is read. */
public final class Findings {
  private final Document document;
  private final List<Finding> all = new ArrayList<>();

  public Findings(Document document) {
    this.document = document;
  }

  /** Where the place is, as the clerk would look for it. */
  public String words(Place at) {
    return document.where(at).words();
  }

  /** What the reader of the file had to say. */
  public void about(List<Document.Remark> remarks) {
    for (Document.Remark remark : remarks) {
      all.add(
          new Finding(
              remark.warn() ? Severity.WARN : Severity.INFO,
              remark.code(),
              null,
              remark.line() == 0 ? null : remark.line(),
              remark.text(),
              List.of()));
    }
  }

  /**
   * Takes findings of another reading over.
   *
   * @param wanted which of them
   * @param numbers what the items are now, by what they were there
   */
  void take(Findings other, Predicate<Finding> wanted, Map<Integer, Integer> numbers) {
    for (Finding finding : other.all) {
      if (wanted.test(finding)) {
        Integer item = finding.item() == null ? null : numbers.get(finding.item());
        all.add(
            new Finding(
                finding.severity(),
                finding.code(),
                item,
                finding.line(),
                finding.text(),
                finding.arguments()));
      }
    }
  }

  public void info(
      String code, @Nullable Integer item, @Nullable Place at, String text, String... arguments) {
    add(Severity.INFO, code, item, at, text, arguments);
  }

  public void warn(
      String code, @Nullable Integer item, @Nullable Place at, String text, String... arguments) {
    add(Severity.WARN, code, item, at, text, arguments);
  }

  public void error(
      String code, @Nullable Integer item, @Nullable Place at, String text, String... arguments) {
    add(Severity.ERROR, code, item, at, text, arguments);
  }

  private void add(
      Severity severity,
      String code,
      @Nullable Integer item,
      @Nullable Place at,
      String text,
      String... arguments) {
    Integer line = at == null ? null : at.line();
    all.add(new Finding(severity, code, item, line, text, List.of(arguments)));
  }

  /** Names the item that a finding without one stands in. */
  public void place(List<TextField> fields) {
    Map<Integer, Integer> items = new HashMap<>();
    for (TextField field : fields) {
      Integer item = field.item();
      if (item != null) {
        field.passage().lines().forEach(line -> items.putIfAbsent(line, item));
      }
    }
    all.replaceAll(finding ->
        finding.item() != null || finding.line() == null
            ? finding
            : new Finding(
                finding.severity(),
                finding.code(),
                items.get(finding.line()),
                finding.line(),
                finding.text(),
                finding.arguments()));
  }

  /** In the order of the document, what concerns all of it first. */
  public List<Finding> sorted() {
    return all.stream()
        .sorted(Comparator.comparingInt(f -> f.line() == null ? 0 : f.line()))
        .toList();
  }
}
