import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.taizhang.persistence.LedgerFolder;

/** A backup in place of an older one. */
record Backups(Program program, Template template) implements Phase {
  @Override
  public String name() {
    return "backup";
  }

  @Override
  public Case prepare(Path folder, long seed) throws IOException, InterruptedException {
    Path old = folder.resolve("旧.zip");
    Path store = folder.resolve("台账");
    if (Files.notExists(old)) {
      template.copyTo(store);
      program.must(0, "", "--store", store.toString(), "backup", old.toString());
      program.opens(store, seed);
    }
    Path place = Tree.emptied(folder.resolve("U盘"));
    Path file = Files.copy(old, place.resolve("备份.zip"));
    byte[] before = Files.readAllBytes(file);
    Truth truth = Truth.of(store);
    int untouched = Tree.look(store);
    return new Case() {
      @Override
      public Path watched() {
        return place;
      }

      @Override
      public Running start() throws IOException {
        return program.start("--store", store.toString(), "backup", file.toString());
      }

      @Override
      public int verify(Running killed) throws IOException, InterruptedException {
        boolean said = killed.lines().stream().anyMatch(line -> line.startsWith("已备份到"));
        boolean same = Arrays.equals(before, Files.readAllBytes(file));
        Proof.require(!said || !same, "LOST: a backup that was reported");
        if (!same) {
          holdsAll();
        }
        Proof.require(LedgerFolder.checkView(file).isSound(), "HALF: the backup");
        if (program.takesItsTime(seed)) {
          program.must(0, "", "--store", store.toString(), "backup", file.toString());
          holdsAll();
          Proof.require(
              Tree.names(place).equals(List.of("备份.zip")),
              "left beside the backup: " + Tree.names(place));
        }
        Proof.require(Tree.look(store) == untouched, "the ledger is not as it was");
        return said ? 1 : 0;
      }

      private void holdsAll() {
        Proof.require(LedgerFolder.view(file).ledger().equals(truth.ledger()), "HALF: the backup");
        truth
            .ledger()
            .plans()
            .forEach(plan ->
                truth
                    .ledger()
                    .documents(plan.id())
                    .forEach(document ->
                        Proof.require(
                            LedgerFolder.keptFile(file, document.sha256()) != null,
                            "HALF: the backup lacks " + document.fileName())));
      }
    };
  }
}
