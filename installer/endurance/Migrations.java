import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A ledger of a former format is opened, taken on by some edits, and closed. */
record Migrations(Program program, Path kept) implements Phase {
  private static final int EDITS = 12;

  @Override
  public String name() {
    return "migration";
  }

  @Override
  public Case prepare(Path folder, long seed) throws IOException {
    List<String> formats = Tree.names(kept);
    String format = formats.get((int) Math.floorMod(seed, (long) formats.size()));
    Path store = Tree.copy(kept.resolve(format), Tree.emptied(folder).resolve("台账"));
    byte[] journal = Files.readAllBytes(store.resolve("ledger.journal"));
    Truth before = Truth.of(store);
    Path script = folder.resolve("改动.jsonl");
    Files.writeString(script, new EditScript(before.ledger(), seed).lines(EDITS));
    return new Case() {
      @Override
      public Path watched() {
        return store;
      }

      @Override
      public Running start() throws IOException {
        return program.start("--store", store.toString(), "apply", script.toString());
      }

      @Override
      public int verify(Running killed) throws IOException, InterruptedException {
        Truth after = Truth.of(store);
        after.follows(before);
        after.holds(killed.acknowledged());
        after.attachments();
        after.snapshots();
        byte[] now = Files.readAllBytes(store.resolve("ledger.journal"));
        Proof.require(
            Arrays.equals(journal, Arrays.copyOf(now, journal.length)),
            "LOST: the history as the former version wrote it");
        program.opens(store, seed);
        return killed.acknowledged().size();
      }
    };
  }
}
