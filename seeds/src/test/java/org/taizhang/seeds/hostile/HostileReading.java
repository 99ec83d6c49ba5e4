package org.taizhang.seeds.hostile;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.taizhang.seeds.PlanReader;
import org.taizhang.seeds.ReadResult;

/** Reads every hostile file, for a process of its own with little memory; a line for each. */
final class HostileReading {
  private HostileReading() {}

  /** Prints name, milliseconds and what came of it, parted by tabs. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    HostileFiles.all()
        .forEach((name, file) -> {
          byte[] content = file.get();
          long begun = System.nanoTime();
          String outcome =
              switch (PlanReader.read(name, content)) {
                case ReadResult.Unreadable(String reason) -> "refused\t" + reason;
                case ReadResult.Reading reading ->
                    "read\t"
                        + reading.draft().items().size()
                        + " items, root named: "
                        + reading.document().everything().lines().stream()
                            .anyMatch(line -> line.text().contains("root:"));
              };
          out.println(name + "\t" + (System.nanoTime() - begun) / 1_000_000 + "\t" + outcome);
        });
  }
}
