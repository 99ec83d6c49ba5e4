package org.taizhang.app.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowMemoryTest {
  @TempDir private Path folder;

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
