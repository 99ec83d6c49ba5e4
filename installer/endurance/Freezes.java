import java.io.IOException;
import java.nio.file.Path;
import org.taizhang.model.Ledger;
import org.taizhang.model.ReportingPeriod;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Outcome;
import org.taizhang.persistence.FrozenLedger;
import org.taizhang.persistence.LedgerFolder;

/** A reporting period is frozen. */
record Freezes(Program program, Template template) implements Phase {
  @Override
  public String name() {
    return "freeze";
  }

  @Override
  public Case prepare(Path folder, long seed) throws IOException {
    Path store = template.copyTo(Tree.emptied(folder).resolve("台账"));
    Truth before = Truth.of(store);
    return new Case() {
      @Override
      public Path watched() {
        return store;
      }

      @Override
      public Running start() throws IOException {
        return program.start("--store", store.toString(), "freeze", "--as-of", "2026-09-30");
      }

      @Override
      public int verify(Running killed) throws IOException, InterruptedException {
        Truth after = Truth.of(store);
        after.follows(before);
        int made = after.edits() - before.edits();
        Proof.require(
            made <= 1 && made == after.ledger().periods().size(),
            "HALF: %d edits, %d periods".formatted(made, after.ledger().periods().size()));
        boolean said = killed.lines().stream().anyMatch(line -> line.startsWith("已定格"));
        Proof.require(!said || made == 1, "LOST: a period that was reported");
        after.ledger().periods().forEach(period -> isWhole(period, before.ledger()));
        after.attachments();
        after.snapshots();
        program.opens(store, seed);
        return said ? 1 : 0;
      }

      /** What was frozen is the ledger as it stood. */
      private void isWhole(ReportingPeriod period, Ledger then) {
        byte[] file = LedgerFolder.keptFile(store, period.sha256());
        Proof.require(file != null, "LOST: what was frozen");
        Proof.require(FrozenLedger.read(file).equals(then), "HALF: what was frozen");
        Proof.require(
            then.apply(new Edit.Add(period)) instanceof Outcome.Accepted, "a period of its own");
      }
    };
  }
}
