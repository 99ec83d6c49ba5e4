import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.taizhang.model.Entity;
import org.taizhang.model.KeptFile;
import org.taizhang.model.Ledger;
import org.taizhang.model.edit.Outcome;
import org.taizhang.persistence.EditText;

/**
 * What a ledger folder holds, found out without the program's store: the journal is read and
 * replayed, and everything else is compared with it.
 */
record Truth(Path folder, Frames frames, List<Ledger> ledgers) {
  /** Of a folder in which a journal was not even begun: nothing was saved. */
  static final Ledger NOTHING = Ledger.empty();

  static Truth of(Path folder) throws IOException {
    byte[] journal;
    try {
      journal = Files.readAllBytes(folder.resolve("ledger.journal"));
    } catch (NoSuchFileException e) {
      return new Truth(folder, new Frames(new UUID(0, 0), List.of(), 0), List.of(NOTHING));
    }
    Frames frames = Frames.of(journal);
    List<Ledger> ledgers = new ArrayList<>(List.of(NOTHING));
    for (Frames.Frame frame : frames.all()) {
      EditText text = EditText.read(frame.text());
      if (!(text instanceof EditText.Good good)
          || !(ledgers.getLast().apply(good.edit()) instanceof Outcome.Accepted accepted)) {
        throw new IllegalStateException("edit " + frame.sequence() + " does not fit: " + text);
      }
      ledgers.add(accepted.ledger());
    }
    return new Truth(folder, frames, List.copyOf(ledgers));
  }

  /** After its last edit. */
  Ledger ledger() {
    return ledgers.getLast();
  }

  int edits() {
    return frames.all().size();
  }

  /** Every edit that the program said is saved, in the place it said. */
  void holds(List<Acknowledged> said) {
    for (Acknowledged one : said) {
      Proof.require(
          one.sequence() <= edits(), "LOST: acknowledged " + one + ", there are " + edits());
      String there = frames.all().get((int) one.sequence() - 1).editId();
      Proof.require(there.equals(one.editId()), "LOST: acknowledged " + one + ", there: " + there);
    }
  }

  /** Everything that was there before is there, and comes first. */
  void follows(Truth before) {
    Proof.require(edits() >= before.edits(), "LOST: " + before.edits() + " edits are " + edits());
    Proof.require(
        frames.all().subList(0, before.edits()).equals(before.frames().all()),
        "LOST: the history before is another");
  }

  /**
   * The files of all documents, evidence and periods are there with the content that they were
   * named for.
   */
  int attachments() throws IOException {
    int found = 0;
    for (Entity entity : (Iterable<Entity>) ledger().entities()::iterator) {
      if (entity instanceof KeptFile file) {
        byte[] content = Files.readAllBytes(folder.resolve("files").resolve(file.sha256()));
        Proof.require(
            Frames.hex(Frames.sha256(content)).equals(file.sha256())
                && content.length == file.size(),
            "HALF: the file of " + file.fileName());
        found++;
      }
    }
    return found;
  }

  /** Snapshots are whole, and of this history. */
  int snapshots() throws IOException {
    int found = 0;
    for (String name : Tree.names(folder.resolve("snapshots"))) {
      if (name.endsWith(".snapshot")) {
        snapshot(folder.resolve("snapshots").resolve(name));
        found++;
      }
    }
    return found;
  }

  private void snapshot(Path file) throws IOException {
    byte[] whole = Files.readAllBytes(file);
    byte[] json = Arrays.copyOfRange(whole, Math.min(65, whole.length), whole.length);
    String seal = Frames.hex(Frames.sha256(json)) + "\n";
    Proof.require(
        new String(whole, 0, whole.length - json.length, StandardCharsets.US_ASCII).equals(seal),
        "HALF: " + file);
    var node = new JsonMapper().readTree(json);
    int sequence = node.get("sequence").asInt();
    Proof.require(sequence <= edits(), "LOST: a snapshot reaches to " + sequence);
    String hash = node.get("hash").asText();
    Proof.require(
        sequence == 0 || frames.all().get(sequence - 1).hash().equals(hash),
        "a snapshot of another history: " + file);
  }
}
