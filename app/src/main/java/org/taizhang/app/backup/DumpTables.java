package org.taizhang.app.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.trail.CsvRows;
import org.taizhang.app.trail.RowWriter;
import org.taizhang.model.Ledger;
import org.taizhang.persistence.DumpFile;

/** The tables of a dump, and the text that says what its files are. */
public final class DumpTables implements Function<Ledger, List<DumpFile>> {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Messages messages;

  public DumpTables(Messages messages) {
    this.messages = messages;
  }

  @Override
  public List<DumpFile> apply(Ledger ledger) {
    var rows = new DumpRows(messages, ledger);
    return List.of(
        new DumpFile(messages.text("dump.readme.file"), out -> out.write(readme())),
        table("plans", rows::plans),
        table("sections", rows::sections),
        table("projects", rows::projects),
        table("targets", rows::targets),
        table("departments", rows::departments),
        table("assignments", rows::assignments),
        table("quantities", rows::quantities),
        table("documents", rows::documents));
  }

  /** Writes the rows of a table. */
  private interface Rows {
    void to(RowWriter writer) throws IOException;
  }

  private DumpFile table(String name, Rows rows) {
    return new DumpFile(
        name + ".csv",
        out -> {
          try (var writer = new CsvRows(out)) {
            writer.row(List.of(messages.text("dump.heads." + name).split(",")));
            rows.to(writer);
          }
        });
  }

  /** For the editor of any Windows: with its line ends, and a mark that it is UTF-8. */
  private byte[] readme() {
    var text = BYTE_ORDER_MARK + messages.text("dump.readme");
    return text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
  }
}
