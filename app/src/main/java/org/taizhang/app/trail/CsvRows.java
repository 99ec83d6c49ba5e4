package org.taizhang.app.trail;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.taizhang.app.kit.Formulas;

/**
 * Comma-separated values as RFC 4180 has them, in UTF-8 with a byte order mark, without which Excel
 * takes Chinese for something else.
 */
public final class CsvRows implements RowWriter {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Writer out;

  public CsvRows(OutputStream out) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.out.write(BYTE_ORDER_MARK);
  }

  @Override
  public void row(List<String> cells) throws IOException {
    out.write(cells.stream().map(CsvRows::quoted).collect(Collectors.joining(",", "", "\r\n")));
  }

  private static String quoted(String cell) {
    var text = Formulas.defused(cell);
    return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
        ? '"' + text.replace("\"", "\"\"") + '"'
        : text;
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
