package org.taizhang.app;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.taizhang.model.Ledger;
import org.taizhang.model.edit.Outcome;
import org.taizhang.seeds.Draft;
import org.taizhang.seeds.DraftEdits;
import org.taizhang.seeds.PlanReader;
import org.taizhang.seeds.ReadResult;

/**
 * The five real plans, which lie beside the project where it is built and not on a user's machine.
 */
public final class SharedPlans {
  private static final Path FOLDER = Path.of("..", "..", "shared", "plans");

  private static final List<String> NAMES =
      List.of(
          "000_6ad44c298592eb51",
          "001_d18a6a7790fde8dd",
          "002_0c7c250d3a97971e",
          "003_78139113c26a0b59",
          "004_0555508591f202f4");

  private SharedPlans() {}

  public static boolean present() {
    return Files.isDirectory(FOLDER);
  }

  /** All five in one ledger, read and taken over as an import does. */
  public static Ledger ledger() {
    var ledger = Ledger.empty();
    for (int number = 0; number < NAMES.size(); number++) {
      var edit = DraftEdits.toEdit(draft(number), "00" + number, UUID::randomUUID);
      ledger = ((Outcome.Accepted) ledger.apply(edit)).ledger();
    }
    return ledger;
  }

  private static Draft draft(int number) {
    try {
      var file = document(number);
      var read = PlanReader.read(file.getFileName().toString(), Files.readAllBytes(file));
      return ((ReadResult.Reading) read).draft();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Skips the test where the plans are not. */
  public static void needed() {
    assumeTrue(present(), "skipped: the real plans are not beside the project");
  }

  /** The document of that number, 0 to 4. */
  public static Path document(int number) {
    return FOLDER.resolve(NAMES.get(number) + ".txt");
  }

  public static Path expected(String file) {
    return FOLDER.resolve("expected").resolve(file);
  }

  public static Path expected(int number) {
    return expected(NAMES.get(number) + ".json");
  }
}
