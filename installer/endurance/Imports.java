import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Three documents at once into a ledger that has others already. */
record Imports(Program program, Template template) implements Phase {
  private static final int DOCUMENTS = 3;

  @Override
  public String name() {
    return "import";
  }

  @Override
  public Case prepare(Path folder, long seed) throws IOException {
    Path store = template.copyTo(Tree.emptied(folder).resolve("台账"));
    Truth before = Truth.of(store);
    List<String> call = new ArrayList<>(List.of("--store", store.toString(), "import"));
    for (int i = 0; i < DOCUMENTS; i++) {
      Path file = folder.resolve("安排" + i + ".txt");
      Files.writeString(file, PlanText.of(i, seed));
      call.add(file.toString());
    }
    return new Case() {
      @Override
      public Path watched() {
        return store;
      }

      @Override
      public Running start() throws IOException {
        return program.start(call.toArray(String[]::new));
      }

      @Override
      public int verify(Running killed) throws IOException, InterruptedException {
        Truth after = Truth.of(store);
        after.follows(before);
        int made = after.edits() - before.edits();
        int plans = after.ledger().plans().size() - before.ledger().plans().size();
        Proof.require(
            (made == 0 && plans == 0) || (made == 1 && plans == DOCUMENTS),
            "HALF: %d edits, %d plans".formatted(made, plans));
        boolean said = killed.lines().stream().anyMatch(line -> line.startsWith("已导入"));
        Proof.require(!said || made == 1, "LOST: an import that was reported");
        Proof.require(
            after.attachments() == before.attachments() + made * DOCUMENTS, "LOST: a document");
        after.snapshots();
        program.opens(store, seed);
        if (made == 0 && program.takesItsTime(seed)) {
          Program.Ended again = program.run("", call.toArray(String[]::new)).spokeClearly();
          Proof.require(again.exit() <= 1, "does not import any more: " + again.err());
          Truth imported = Truth.of(store);
          Proof.require(
              imported.attachments() == before.attachments() + DOCUMENTS, "LOST: a document");
        }
        return said ? 1 : 0;
      }
    };
  }
}
