package org.taizhang.seeds.source.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.taizhang.seeds.source.Document;
import org.taizhang.seeds.source.DocumentBuilder;
import org.taizhang.seeds.source.FileFormat;
import org.taizhang.seeds.source.Refusal;

/**
 * A workbook of Excel 97 to 2003 or of old WPS (.xls, .et), read record by record: its sheets that
 * are not hidden, cell by cell as shown.
 */
public final class XlsFile {
  private XlsFile() {}

  /**
   * Reads the workbook.
   *
   * @throws Refusal when it is encrypted, too old, or holds more than a plan can
   * @throws IOException when it is damaged
   */
  public static Document read(byte[] content) throws IOException {
    DocumentBuilder builder = new DocumentBuilder();
    SheetRemarks remarks = new SheetRemarks(builder);
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      if (!file.getRoot().hasEntry("Workbook")) {
        throw new Refusal("是 Excel 95 或更早的工作簿，请用 Excel 或 WPS 另存为 .xlsx");
      }
      if (file.getRoot().hasEntry("_VBA_PROJECT_CUR")) {
        remarks.macros();
      }
      XlsRecords records = new XlsRecords(builder, remarks);
      HSSFRequest request = new HSSFRequest();
      request.addListenerForAllRecords(records);
      new HSSFEventFactory().processWorkbookEvents(request, file);
      records.end();
    } catch (EncryptedDocumentException locked) {
      throw new Refusal("文件已加密，请先去掉密码");
    }
    return builder.build(FileFormat.XLS);
  }
}
