package org.taizhang.seeds.source;

import java.time.Duration;
import java.util.List;
import org.taizhang.seeds.source.sheet.XlsxFile;

/**
 * The door for workbooks whose cells are wanted one by one, such as forms that come back. What must
 * not come in is refused as in {@link DocumentOpener}; macros are neither run nor read.
 */
public final class WorkbookOpener {
  /** A larger file is refused unread. */
  public static final int MOST_BYTES = 50 << 20;

  private static final String BROKEN = "文件已损坏，或不是它看上去的那种文件";
  private static final Duration LIMIT = Duration.ofMinutes(2);

  private WorkbookOpener() {}

  /** What came of opening a workbook. */
  public sealed interface Opened {
    /** Its sheets, as they stand in it. */
    record Read(List<RawSheet> sheets) implements Opened {}

    /** It could not be read, or must not be: half a sentence in Chinese says why. */
    record Refused(String reason) implements Opened {}
  }

  /** Opens the workbook. */
  public static Opened open(byte[] content) {
    if (content.length > MOST_BYTES) {
      return new Opened.Refused("文件超过 50 MB，不像是一份填报表");
    }
    try {
      return new Opened.Read(Guarded.call(() -> read(content), LIMIT, BROKEN));
    } catch (Refusal refusal) {
      return new Opened.Refused(refusal.reason());
    }
  }

  private static List<RawSheet> read(byte[] content) throws Exception {
    List<RawSheet> sheets =
        switch (FileKinds.of(content)) {
          case XLSX -> XlsxFile.sheets(content);
          case XLS -> throw new Refusal("是旧式的 Excel 工作簿（.xls、.et），请另存为 .xlsx");
          case TEXT, DOCX, DOC, RTF, HTML, PDF -> throw new Refusal("不是 Excel 工作簿（.xlsx）");
        };
    for (RawSheet sheet : sheets) {
      refuseSecret(sheet);
    }
    return sheets;
  }

  /** Also where nobody sees it: whatever is read must bear no mark. */
  private static void refuseSecret(RawSheet sheet) {
    sheet
        .rows()
        .forEach((row, cells) ->
            cells.forEach((column, cell) -> {
              if (cell.shown().lines().anyMatch(Secrecy::isMarked)) {
                throw new Refusal("该文件标有密级（" + sheet.where(row, column) + "），本系统不得处理");
              }
            }));
  }
}
