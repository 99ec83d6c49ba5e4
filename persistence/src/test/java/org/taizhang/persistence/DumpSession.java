package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.taizhang.persistence.disk.SimulatedDisk;

/** Everything of a ledger goes into a folder of plain files. */
record DumpSession() implements DiskSession {
  private static final Path OUT = ROOT.resolve("导出");

  @Override
  public void prepare(SimulatedDisk disk) {
    new KeepSession().run(disk);
  }

  private static DumpReport dump(SimulatedDisk disk, Path out) {
    return new DumpMaker(new LedgerViewer(FOLDER, disk), out, disk, Progress.NONE)
        .make(ledger ->
            List.of(
                new DumpFile(
                    "plans.csv",
                    content ->
                        content.write(
                            ledger.plans().toString().getBytes(StandardCharsets.UTF_8)))));
  }

  @Override
  public void run(SimulatedDisk disk) {
    int before = (int) disk.acknowledgedBy(disk.operations());
    dump(disk, OUT);
    disk.acknowledge(before + 1L);
  }

  @Override
  public void verify(SimulatedDisk left, int steps, String what) {
    try {
      Path again = ROOT.resolve("再导出");
      DumpReport report = dump(left, again);
      assertThat(report.notices()).as(what).isEmpty();
      assertThat(report.documents()).as(what).isEqualTo(3);
      Map<String, String> whole = files(left, again);
      assertThat(whole.keySet())
          .as(what)
          .containsExactly(
              "history.jsonl",
              "ledger.json",
              "originals/001 原件.docx",
              "originals/002 原件.docx",
              "originals/003 原件.docx",
              "plans.csv");
      if (!files(left, OUT).isEmpty()) {
        assertThat(files(left, OUT)).as(what).isEqualTo(whole);
      } else {
        assertThat(steps).as(what).isLessThan(4);
        dump(left, OUT);
        assertThat(files(left, OUT)).as(what).isEqualTo(whole);
      }
    } catch (IOException e) {
      throw new AssertionError(what, e);
    }
  }

  /** What is in a folder and in those in it, by names. */
  private static Map<String, String> files(SimulatedDisk disk, Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (String name : disk.list(folder)) {
      Path path = folder.resolve(name);
      if (disk.isFolder(path)) {
        files(disk, path).forEach((below, content) -> files.put(name + "/" + below, content));
      } else {
        try (InputStream in = disk.read(path, 0)) {
          files.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return files;
  }
}
