import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Back to a backup, in place of a ledger that went on after it was taken. */
record Restores(Program program, Template template) implements Phase {
  @Override
  public String name() {
    return "restore";
  }

  @Override
  public Case prepare(Path folder, long seed) throws IOException, InterruptedException {
    Path standing = folder.resolve("后来");
    Path backup = folder.resolve("备份.zip");
    if (Files.notExists(backup)) {
      template.copyTo(standing);
      program.must(0, "", "--store", standing.toString(), "backup", backup.toString());
      program.opens(standing, seed);
    }
    Path store = folder.resolve("台账");
    Tree.delete(store);
    Tree.copy(standing, store);
    Frames before = Truth.of(store).frames();
    Frames wanted = Truth.of(template.store()).frames();
    return new Case() {
      @Override
      public Path watched() {
        return store;
      }

      @Override
      public Running start() throws IOException {
        return program.start("--store", store.toString(), "restore", backup.toString());
      }

      @Override
      public int verify(Running killed) throws IOException, InterruptedException {
        boolean said = killed.ended().exit() == 0;
        // What was decided and not finished is finished by whoever opens the ledger next.
        program.must(0, "", "--store", store.toString(), "plans");
        Truth after = Truth.of(store);
        boolean restored = after.frames().equals(wanted);
        Proof.require(restored || after.frames().equals(before), "HALF: neither ledger");
        Proof.require(!said || restored, "LOST: a restore that was reported");
        Proof.require(after.attachments() == 1, "LOST: a document");
        after.snapshots();
        program.opens(store, seed);
        return said ? 1 : 0;
      }
    };
  }
}
