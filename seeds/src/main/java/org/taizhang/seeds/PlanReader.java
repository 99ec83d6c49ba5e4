package org.taizhang.seeds;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.taizhang.model.Place;
import org.taizhang.seeds.grammar.Findings;
import org.taizhang.seeds.grammar.QuantityChecks;
import org.taizhang.seeds.grammar.TextChecks;
import org.taizhang.seeds.grammar.Understood;
import org.taizhang.seeds.resolve.LentSubjects;
import org.taizhang.seeds.resolve.QuantityReader;
import org.taizhang.seeds.resolve.SchoolYear;
import org.taizhang.seeds.resolve.TextTimes;
import org.taizhang.seeds.source.ClipForm;
import org.taizhang.seeds.source.Clipping;
import org.taizhang.seeds.source.Document;
import org.taizhang.seeds.source.DocumentOpener;
import org.taizhang.seeds.source.Guarded;
import org.taizhang.seeds.source.Refusal;
import org.taizhang.seeds.source.Secrecy;
import org.taizhang.seeds.source.SourceText;

/** Reads a plan document; what it is, is told by its content, never by its name. */
public final class PlanReader {
  /**
   * A larger file is refused unread: who reads one from a disk need take no more than this and 1.
   */
  public static final int MOST_BYTES = 50 << 20;

  private static final String CLIPBOARD = "剪贴板内容";

  private static final Duration LIMIT = Duration.ofMinutes(2);

  private PlanReader() {}

  /**
   * Reads the document.
   *
   * @param fileName for sentences to the clerk, and for a title where the document has none
   */
  public static ReadResult read(String fileName, byte[] content) {
    return read(fileName, content, ReadChoices.NONE);
  }

  /** Reads the document as the clerk wants it read. */
  public static ReadResult read(String fileName, byte[] content, ReadChoices choices) {
    if (content.length > MOST_BYTES) {
      return unreadable(fileName, "文件超过 50 MB，不像是一份方案");
    }
    ClipForm clip = choices.clip();
    return guarded(
        fileName,
        () ->
            read(
                fileName,
                clip == null
                    ? DocumentOpener.open(content, choices.charset())
                    : DocumentOpener.open(clip.clipping(content)),
                choices));
  }

  /** Reads what comes from the clipboard; where it holds no title, it is called 剪贴板内容. */
  public static ReadResult read(Clipping clipping, ReadChoices choices) {
    return guarded(CLIPBOARD, () -> read(CLIPBOARD, DocumentOpener.open(clipping), choices));
  }

  private static ReadResult read(String name, DocumentOpener.Opened opened, ReadChoices choices) {
    return switch (opened) {
      case DocumentOpener.Opened.Refused(String reason) -> unreadable(name, reason);
      case DocumentOpener.Opened.Read(Document document) -> understood(name, document, choices);
    };
  }

  /** Reads a document that is open already. */
  public static ReadResult read(String fileName, Document document, ReadChoices choices) {
    return guarded(fileName, () -> understood(fileName, document, choices));
  }

  private static ReadResult guarded(String fileName, Callable<ReadResult> reading) {
    try {
      return Guarded.call(reading, LIMIT, Guarded.FAULT);
    } catch (Refusal refusal) {
      return unreadable(fileName, refusal.reason());
    }
  }

  /**
   * Why a file that is no plan must not be kept: the sentence that names its 密级; empty where it
   * bears none, or where its text cannot be read.
   */
  public static Optional<String> secrecy(String fileName, byte[] content) {
    try {
      return Guarded.call(
          () ->
              DocumentOpener.open(content, null) instanceof DocumentOpener.Opened.Read(var document)
                  ? secrecy(document).map(reason -> unreadable(fileName, reason).reason())
                  : Optional.empty(),
          LIMIT,
          Guarded.FAULT);
    } catch (Refusal unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<String> secrecy(Document document) {
    Place mark = Secrecy.mark(document.everything());
    if (mark != null) {
      return Optional.of("该文件标有密级（" + document.where(mark).words() + "），本系统不得处理");
    }
    return document.asides().stream().anyMatch(Secrecy::isMarked)
        ? Optional.of("该文件标有密级（页眉、页脚或文本框里），本系统不得处理")
        : Optional.empty();
  }

  private static ReadResult understood(String fileName, Document document, ReadChoices choices) {
    SourceText everything = document.everything();
    Optional<String> secret = secrecy(document);
    if (secret.isPresent()) {
      return unreadable(fileName, secret.get());
    }
    if (everything.written().isEmpty()) {
      return unreadable(fileName, "文件里没有文字");
    }
    GenreChoice.Attempt attempt = new GenreChoice(fileName, document, choices).best();
    if (attempt == null) {
      return unreadable(fileName, "全文没有带编号的条目，也没有带表头的表格，看不出是一份方案");
    }
    Understood understood = attempt.understood();
    Findings findings = attempt.findings();
    findings.about(document.remarks());
    TextChecks.check(everything, findings);
    Draft dated = SchoolYear.in(TextTimes.in(understood.draft()));
    Draft draft =
        dated.withQuantities(
            LentSubjects.in(QuantityReader.in(understood.fields()), dated.items()));
    QuantityChecks.check(draft, findings);
    findings.place(understood.fields());
    return new ReadResult.Reading(
        draft, findings.sorted(), document, understood.columns(), understood.traces());
  }

  private static ReadResult.Unreadable unreadable(String fileName, String reason) {
    return new ReadResult.Unreadable("“" + fileName + "”无法读取：" + reason + "。");
  }
}
