package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.persistence.disk.ReadOnlyLayer;
import org.taizhang.persistence.disk.RealFileLayer;

/** A ledger on read-only media, or somebody else's: it can be read and looked through. */
class UnwritableFolderTest {
  @TempDir private Path disk;

  @Test
  void isOpenedForReading() {
    TestFolder folder = new TestFolder(disk.resolve("l")).filled(1, 40);
    Opening.ReadOnly opening = assertInstanceOf(Opening.ReadOnly.class, unwritable(folder).open());
    try (LedgerStore store = folder.openStore()) {
      assertThat(opening.ledger()).isEqualTo(store.ledger());
      assertThat(opening.holder()).isEqualTo(Holder.UNKNOWN);
      assertThat(opening.notices()).isEmpty();
      Opening.ReadOnly held = assertInstanceOf(Opening.ReadOnly.class, unwritable(folder).open());
      assertThat(held.holder().user()).isEqualTo("李");
    }
  }

  @Test
  void isLookedThrough() {
    TestFolder folder = new TestFolder(disk.resolve("l")).filled(1, 40);
    CheckReport report = unwritable(folder).check();
    assertThat(report).isEqualTo(folder.check());
    assertThat(report.holder()).isNull();
    try (LedgerStore _ = folder.openStore()) {
      assertThat(unwritable(folder).check().holder()).isNotNull();
    }
  }

  @Test
  void isRefusedWhereItWouldHaveToBeMade() {
    TestFolder folder = unwritable(new TestFolder(disk));
    assertThatThrownBy(folder::open)
        .isInstanceOfSatisfying(
            StoreException.class,
            e -> assertThat(e.reason()).isEqualTo(new StoreException.Reason.Refused()));
  }

  private static TestFolder unwritable(TestFolder folder) {
    Surroundings real = folder.around();
    return new TestFolder(
        folder.path(),
        new Surroundings(
            new ReadOnlyLayer(new RealFileLayer()),
            real.author(),
            real.clock(),
            real.codec(),
            real.habits()));
  }
}
