import java.io.IOException;
import java.nio.file.Path;

/** Edits without end, until the kill; the ledger grows from one kill to the next. */
record Edits(Program program) implements Phase {
  private int longestHistory() {
    return program.isThorough() ? 6000 : 1200;
  }

  /** After so many the script ends when nobody kills it, as in the measured run. */
  private int enough() {
    return program.isThorough() ? 600 : 250;
  }

  @Override
  public String name() {
    return "edit";
  }

  @Override
  public Case prepare(Path folder, long seed) throws IOException {
    Path store = folder.resolve("台账");
    Truth there = Truth.of(store);
    Truth before = there.edits() > longestHistory() ? Truth.of(Tree.emptied(store)) : there;
    return new Case() {
      @Override
      public Path watched() {
        return store;
      }

      @Override
      public Running start() throws IOException {
        Running running = program.start("--store", store.toString(), "apply", "-");
        Thread.ofVirtual()
            .start(() -> {
              EditScript script = new EditScript(before.ledger(), seed);
              for (int i = 0; i < enough() && running.tell(script.next() + "\n"); i++) {}
              running.hangUp();
            });
        return running;
      }

      @Override
      public int verify(Running killed) throws IOException, InterruptedException {
        Truth after = Truth.of(store);
        after.follows(before);
        after.holds(killed.acknowledged());
        after.snapshots();
        program.opens(store, seed);
        return killed.acknowledged().size();
      }
    };
  }
}
