package org.taizhang.persistence.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
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
            new Part("ledger.journal", WORDS),
            new Part("snapshots/0000000000000000007.snapshot", new byte[3000]));
    List<Part> back = BackupCodec.decode(BackupCodec.encode(parts, Instant.EPOCH));
    assertThat(back)
        .extracting(Part::name)
        .containsExactly(parts.get(0).name(), parts.get(1).name());
    assertThat(back.get(0).content()).isEqualTo(WORDS);
    assertThat(back.get(1).content()).isEqualTo(new byte[3000]);
    assertThat(BackupCodec.encode(parts, Instant.EPOCH))
        .isEqualTo(BackupCodec.encode(parts, Instant.EPOCH));
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
        Fault.LARGE,
        sealed(TITLE + line(WORDS, 999_999_999, "ledger.journal"), "ledger.journal", WORDS));
    assertFault(Fault.DAMAGED, sealed(TITLE + "x".repeat(1 << 20), "ledger.journal", WORDS));
  }

  @Test
  void everyPartIsTheOneTheManifestNames() throws IOException {
    String good = line(WORDS, WORDS.length, "ledger.journal");
    assertThat(BackupCodec.decode(sealed(TITLE + good, "ledger.journal", WORDS))).hasSize(1);
    String former = "taizhang backup 1\n" + good;
    assertThat(BackupCodec.decode(sealed(former, "ledger.journal", WORDS))).hasSize(1);
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
    assertThatThrownBy(() -> BackupCodec.decode(file))
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
