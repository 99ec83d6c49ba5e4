package org.taizhang.persistence.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.taizhang.persistence.backup.BackupException.Fault;

class SealedBackupTest {
  private static final char[] PASSWORD = "口令 1".toCharArray();

  /** Few, for the tests open it often. */
  private static final int ROUNDS = 100;

  private static final int CHUNK = 1 << 16;
  private static final int HEAD = 25 + 4 + 16 + 7;

  private static byte[] content;
  private static byte[] sealed;

  @BeforeAll
  static void seal() throws IOException {
    content = new byte[2 * CHUNK + 100];
    new Random(1).nextBytes(content);
    sealed = sealed(content);
  }

  private static byte[] sealed(byte[] content) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (OutputStream out = SealedBackup.seal(file, PASSWORD, ROUNDS)) {
      out.write(content);
    }
    return file.toByteArray();
  }

  private static byte[] opened(byte[] file, char[] password) throws IOException {
    try (InputStream in = SealedBackup.open(new ByteArrayInputStream(file), password)) {
      return in.readAllBytes();
    }
  }

  @Test
  void opensToWhatWasSealed() throws IOException {
    assertThat(opened(sealed, PASSWORD)).isEqualTo(content);
    assertThat(SealedBackup.isSealed(sealed)).isTrue();
    for (int size : new int[] {0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK}) {
      byte[] some = Arrays.copyOf(content, size);
      assertThat(opened(sealed(some), PASSWORD)).isEqualTo(some);
    }
  }

  @Test
  void noTwoAreAlikeAndNoneShowsItsContent() throws IOException {
    byte[] zeros = new byte[CHUNK];
    byte[] one = sealed(zeros);
    assertThat(one).isNotEqualTo(sealed(zeros));
    assertThat(new String(one, StandardCharsets.ISO_8859_1)).doesNotContain("\0\0\0\0\0\0");
  }

  @Test
  void opensWithItsPasswordOnly() {
    for (String other : new String[] {"口令", "口令 2", "x"}) {
      assertFault(Fault.PASSWORD, sealed, other.toCharArray());
    }
  }

  /** The two ways to write an accented letter are one password. */
  @Test
  void aPasswordIsTheSameHoweverItsLettersAreComposed() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (OutputStream out = SealedBackup.seal(file, "caf\u00e9".toCharArray(), ROUNDS)) {
      out.write(7);
    }
    assertThat(opened(file.toByteArray(), "cafe\u0301".toCharArray())).containsExactly(7);
  }

  @Test
  void noBitChangesUnnoticed() {
    Random random = new Random(5);
    for (int i = 0; i < 400; i++) {
      byte[] flipped = sealed.clone();
      int bit = random.nextInt(sealed.length * 8);
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      assertThatThrownBy(() -> opened(flipped, PASSWORD)).isInstanceOf(BackupException.class);
    }
  }

  @Test
  void noChunkIsLeftOutMovedOrCutOff() {
    int chunk = CHUNK + 16;
    byte[] swapped = sealed.clone();
    System.arraycopy(sealed, HEAD, swapped, HEAD + chunk, chunk);
    System.arraycopy(sealed, HEAD + chunk, swapped, HEAD, chunk);
    assertThatThrownBy(() -> opened(swapped, PASSWORD)).isInstanceOf(BackupException.class);
    for (int length : new int[] {HEAD + 2 * chunk, HEAD + chunk, HEAD, HEAD - 1, 30}) {
      byte[] cut = Arrays.copyOf(sealed, length);
      assertThatThrownBy(() -> opened(cut, PASSWORD)).isInstanceOf(BackupException.class);
    }
  }

  @Test
  void guessingAPasswordTakesManyRounds() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    SealedBackup.seal(file, PASSWORD).close();
    assertThat(ByteBuffer.wrap(file.toByteArray()).getInt(25)).isGreaterThanOrEqualTo(600_000);
    assertThat(opened(file.toByteArray(), PASSWORD)).isEmpty();
  }

  /** Somebody who asks for a thousand million rounds only wants to keep us busy. */
  @Test
  void absurdRoundsAreDamage() {
    byte[] absurd = sealed.clone();
    absurd[25] = 0x7f;
    assertFault(Fault.DAMAGED, absurd, PASSWORD);
  }

  private static void assertFault(Fault fault, byte[] file, char[] password) {
    assertThatThrownBy(() -> opened(file, password))
        .isInstanceOfSatisfying(BackupException.class, e -> assertThat(e.fault()).isEqualTo(fault));
  }
}
