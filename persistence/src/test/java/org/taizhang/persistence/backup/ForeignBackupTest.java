package org.taizhang.persistence.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.taizhang.persistence.Progress;
import org.taizhang.persistence.backup.BackupException.Fault;
import org.taizhang.persistence.journal.ChainHash;

/** Files somebody made to look like a backup, seal and all. */
class ForeignBackupTest {
  private static final byte[] WORDS = "some bytes".getBytes(StandardCharsets.US_ASCII);
  private static final String TITLE = "taizhang backup 2\n";

  @Test
  void aBackupIsWhatWasPacked() throws IOException {
    List<Part> parts =
        List.of(
            Part.of("ledger.journal", WORDS),
            Part.of("snapshots/0000000000000000007.snapshot", new byte[3000]));
    Map<String, byte[]> back = decoded(encoded(parts));
    assertThat(back.keySet())
        .containsExactly("ledger.journal", "snapshots/0000000000000000007.snapshot");
    assertThat(back.get("ledger.journal")).isEqualTo(WORDS);
    assertThat(back.get("snapshots/0000000000000000007.snapshot")).isEqualTo(new byte[3000]);
    assertThat(encoded(parts)).isEqualTo(encoded(parts));
  }

  private static byte[] encoded(List<Part> parts) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    BackupCodec.encode(parts, Instant.EPOCH, file, Progress.NONE);
    return file.toByteArray();
  }

  private static Map<String, byte[]> decoded(byte[] file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    BackupCodec.decode(
        new ByteArrayInputStream(file),
        (name, size, content) -> parts.put(name, content.readAllBytes()),
        Progress.NONE);
    return parts;
  }

  @Test
  void noPartLeadsOutOfTheLedger() throws IOException {
    for (String name :
        List.of(
            "../ledger.journal",
            "/etc/passwd",
            "snapshots/../../x",
            "C:\\x",
            "projection/ledger.mv.db",
            "snapshots/1.snapshot")) {
      assertFault(Fault.DAMAGED, sealed(TITLE + line(WORDS, WORDS.length, name), name, WORDS));
    }
  }

  @Test
  void aPartIsNoLargerThanTheManifestSays() throws IOException {
    byte[] bomb = new byte[64 << 20];
    assertFault(
        Fault.DAMAGED, sealed(TITLE + line(bomb, 10, "ledger.journal"), "ledger.journal", bomb));
    assertFault(
        Fault.DAMAGED,
        sealed(TITLE + line(WORDS, 999_999_999, "ledger.journal"), "ledger.journal", WORDS));
    assertFault(Fault.DAMAGED, sealed(TITLE + "x".repeat(1 << 20), "ledger.journal", WORDS));
  }

  @Test
  void everyPartIsTheOneTheManifestNames() throws IOException {
    String good = line(WORDS, WORDS.length, "ledger.journal");
    assertThat(decoded(sealed(TITLE + good, "ledger.journal", WORDS))).hasSize(1);
    String former = "taizhang backup 1\n" + good;
    assertThat(decoded(sealed(former, "ledger.journal", WORDS))).hasSize(1);
    assertFault(Fault.DAMAGED, sealed(TITLE + good + good, "ledger.journal", WORDS));
    assertFault(Fault.DAMAGED, sealed(TITLE, "ledger.journal", WORDS));
    assertFault(
        Fault.DAMAGED,
        sealed(
            TITLE + line("other".getBytes(StandardCharsets.US_ASCII), 10, "ledger.journal"),
            "ledger.journal",
            WORDS));
    assertFault(Fault.NEWER, sealed("taizhang backup 3\n" + good, "ledger.journal", WORDS));
    assertFault(Fault.FOREIGN, "方案".getBytes(StandardCharsets.UTF_8));
    assertFault(Fault.FOREIGN, new byte[0]);
  }

  private static void assertFault(Fault fault, byte[] file) {
    assertThatThrownBy(() -> decoded(file))
        .isInstanceOfSatisfying(BackupException.class, e -> assertThat(e.fault()).isEqualTo(fault));
  }

  private static String line(byte[] content, int size, String name) {
    return ChainHash.of(content) + " " + size + " " + name + "\n";
  }

  private static byte[] sealed(String manifest, String name, byte[] content) throws IOException {
    int size = "SHA-256 ".length() + 64;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setComment(" ".repeat(size));
      zip.putNextEntry(new ZipEntry("taizhang-backup.txt"));
      zip.write(manifest.getBytes(StandardCharsets.US_ASCII));
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    byte[] file = bytes.toByteArray();
    byte[] seal =
        ("SHA-256 " + ChainHash.of(Arrays.copyOf(file, file.length - size)))
            .getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(seal, 0, file, file.length - size, size);
    return file;
  }
}
