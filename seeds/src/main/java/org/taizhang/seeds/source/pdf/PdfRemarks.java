package org.taizhang.seeds.source.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.taizhang.seeds.source.DocumentBuilder;

/** What a file carries beside its pages and what is never carried out here. */
final class PdfRemarks {
  private PdfRemarks() {}

  static void about(PDDocument file, DocumentBuilder document) {
    COSDictionary catalog = file.getDocumentCatalog().getCOSObject();
    COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
    if ((names != null && names.containsKey(COSName.JAVA_SCRIPT))
        || catalog.containsKey(COSName.AA)) {
      document.remark("file.macros", false, "文件里有脚本，没有运行，已略去。");
    }
    COSDictionary action = catalog.getCOSDictionary(COSName.OPEN_ACTION);
    if (action != null && COSName.JAVA_SCRIPT.equals(action.getCOSName(COSName.S))) {
      document.remark("file.macros", false, "文件里有脚本，没有运行，已略去。");
    }
    if (names != null && names.containsKey(COSName.EMBEDDED_FILES)) {
      document.remark("file.attachments", false, "文件里附有别的文件，没有打开，已略去。");
    }
    for (PDPage page : file.getPages()) {
      if (hasLink(page)) {
        document.remark("file.links", false, "文件里有指向外部的链接，没有打开，已略去。");
        return;
      }
    }
  }

  /** Links that cannot be read lead nowhere. */
  private static boolean hasLink(PDPage page) {
    try {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link
            && link.getAction() instanceof PDActionURI) {
          return true;
        }
      }
    } catch (IOException broken) {
      return false;
    }
    return false;
  }
}
