package org.taizhang.seeds.source.word;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.TableProperties;
import org.taizhang.seeds.source.DocumentBuilder;
import org.taizhang.seeds.source.HeadingName;

/** A paragraph of a binary document, with what its style and itself say of it. */
final class DocParagraph {
  private static final int TEXT = 9;
  private static final char CELL_MARK = '\u0007';

  private final HWPFDocument file;
  private final PAPX properties;
  private final Paragraph paragraph;
  private final DocumentBuilder builder;

  DocParagraph(Range body, HWPFDocument file, PAPX properties, DocumentBuilder builder) {
    this.file = file;
    this.properties = properties;
    this.paragraph = Paragraph.newParagraph(body, properties);
    this.builder = builder;
  }

  Paragraph runs() {
    return paragraph;
  }

  DocumentBuilder builder() {
    return builder;
  }

  /** How deep in tables, 0 for outside. */
  int depth() {
    return paragraph.isInTable() ? Math.max(1, paragraph.getTableLevel()) : 0;
  }

  boolean endsRow() {
    return paragraph.isTableRowEnd();
  }

  boolean endsCell() {
    return paragraph.isEmbeddedCellMark()
        || (depth() == 1 && paragraph.text().indexOf(CELL_MARK) >= 0);
  }

  /** The row that the paragraph ends. */
  TableProperties row() {
    return TableSprmUncompressor.uncompressTAP(properties.getSprmBuf());
  }

  /** Number of the use of a list, from 1; 0 for none. */
  int list() {
    return paragraph.isInList() ? paragraph.getIlfo() : 0;
  }

  /** Level in the list, from 0. */
  int level() {
    return paragraph.getIlvl();
  }

  /** Outline level, from 1; 0 for text. */
  int outline() {
    int said = paragraph.getLvl();
    if (said >= 0 && said < TEXT) {
      return said + 1;
    }
    int style = paragraph.getStyleIndex();
    StyleDescription named =
        style >= 0 && style < file.getStyleSheet().numStyles()
            ? file.getStyleSheet().getStyleDescription(style)
            : null;
    return named == null || named.getName() == null ? 0 : HeadingName.level(named.getName());
  }
}
