import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A ledger of edits and documents, made once by the program, to be copied. */
record Template(Path store) {
  static Template make(Program program, Path folder) throws IOException, InterruptedException {
    Path store = Tree.emptied(folder).resolve("台账");
    Path document = folder.resolve("底稿.txt");
    Files.writeString(document, PlanText.of(9, 9));
    Program.Ended imported =
        program.run("", "--store", store.toString(), "import", document.toString());
    Proof.require(imported.exit() <= 1, imported.err());
    Truth truth = Truth.of(store);
    String lines = new EditScript(truth.ledger(), 1).lines(230);
    program.must(0, lines, "--store", store.toString(), "apply", "-");
    Truth made = Truth.of(store);
    Proof.require(made.attachments() == 1 && made.snapshots() > 0, "no ledger to begin with");
    Rows.agree(made);
    return new Template(store);
  }

  Path copyTo(Path store) throws IOException {
    return Tree.copy(this.store, store);
  }
}
