package org.taizhang.app.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowMemoryTest {
  @TempDir private Path folder;

  @Test
  void whatIsRememberedIsForItsOwner() throws IOException {
    Assumptions.assumeTrue(
        folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX here");
    var file = folder.resolve("window.properties");
    new Memory(file).keep(Map.of("theme", "DARK"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void theLookIsWrittenDownAtOnceWhereItMayBe() {
    var memory = new Memory(folder.resolve("window.properties"));
    var look = new Look();
    var writable = new AtomicBoolean();
    new WindowMemory(memory, look).keepLook(writable::get);
    look.themeProperty().set(Look.Theme.DARK);
    assertThat(memory.value("theme", "none")).isEqualTo("none");
    writable.set(true);
    look.themeProperty().set(Look.Theme.LIGHT);
    look.themeProperty().set(Look.Theme.DARK);
    assertThat(memory.value("theme", "none")).isEqualTo("DARK");
  }
}
