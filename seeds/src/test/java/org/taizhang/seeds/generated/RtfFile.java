package org.taizhang.seeds.generated;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.taizhang.seeds.generated.MadeBlock.Cell;
import org.taizhang.seeds.generated.MadeBlock.Grid;

/** Writes documents as .rtf, Chinese characters by code page 936 or as numbers of Unicode. */
final class RtfFile {
  private static final Charset GBK = Charset.forName("GBK");
  private final boolean unicode;
  private final StringBuilder rtf = new StringBuilder();

  RtfFile(boolean unicode) {
    this.unicode = unicode;
  }

  byte[] write(MadeDocument document) {
    rtf.append("{\\rtf1\\ansi\\ansicpg936\\deff0\\deflang1033\\deflangfe2052");
    rtf.append("{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}}");
    rtf.append("{\\colortbl;\\red0\\green0\\blue0;}{\\*\\generator Made;}\\viewkind4\\uc1\n");
    for (MadeBlock block : document.blocks()) {
      switch (block) {
        case MadeBlock.Text text -> {
          rtf.append("\\pard\\fi420\\f0\\fs28 ");
          text(text.whole());
          rtf.append("\\par\n");
        }
        case Grid grid -> table(grid);
      }
    }
    return rtf.append("}").toString().getBytes(StandardCharsets.US_ASCII);
  }

  /** An empty paragraph keeps the next table apart. */
  private void table(Grid grid) {
    for (int row = 0; row < grid.rows(); row++) {
      rtf.append("\\trowd\\trgaph108").append(row < grid.heads() ? "\\trhdr" : "");
      for (int column = 0; column < grid.columns(); ) {
        Cell cell = grid.at(row, column);
        column = cell.column() + cell.width();
        if (cell.height() > 1) {
          rtf.append(row == cell.row() ? "\\clvmgf" : "\\clvmrg");
        }
        rtf.append("\\cellx").append(column * 1200);
      }
      rtf.append("\n\\pard\\intbl ");
      for (int column = 0; column < grid.columns(); ) {
        Cell cell = grid.at(row, column);
        column = cell.column() + cell.width();
        if (row == cell.row()) {
          for (int i = 0; i < cell.paragraphs().size(); i++) {
            rtf.append(i == 0 ? "" : "\\par ");
            text(cell.paragraphs().get(i));
          }
        }
        rtf.append("\\cell ");
      }
      rtf.append("\\row\n");
    }
    rtf.append("\\pard\\par\n");
  }

  private void text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        rtf.append("\\{}".indexOf(c) >= 0 ? "\\" : "").append(c);
      } else if (unicode || !GBK.newEncoder().canEncode(c)) {
        rtf.append("\\u").append((int) (short) c).append('?');
      } else {
        for (byte b : String.valueOf(c).getBytes(GBK)) {
          rtf.append("\\'%02x".formatted(b & 0xFF));
        }
      }
    }
  }
}
