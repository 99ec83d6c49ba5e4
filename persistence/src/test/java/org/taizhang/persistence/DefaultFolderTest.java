package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DefaultFolderTest {

  @Test
  void followsTheXdgBaseDirectorySpecification() {
    assertThat(DefaultFolder.of("Linux", Map.of("XDG_DATA_HOME", "/data"), "/home/li"))
        .isEqualTo(Path.of("/data/taizhang"));
    Path otherwise = Path.of("/home/li/.local/share/taizhang");
    assertThat(DefaultFolder.of("Linux", Map.of(), "/home/li")).isEqualTo(otherwise);
    assertThat(DefaultFolder.of("Linux", Map.of("XDG_DATA_HOME", ""), "/home/li"))
        .isEqualTo(otherwise);
    assertThat(DefaultFolder.of("Linux", Map.of("XDG_DATA_HOME", "not/absolute"), "/home/li"))
        .isEqualTo(otherwise);
  }

  @Test
  void usesTheRoamingProfileOnWindows() {
    assertThat(DefaultFolder.of("Windows 11", Map.of("APPDATA", "/p/Roaming"), "/u/li"))
        .isEqualTo(Path.of("/p/Roaming/Taizhang"));
    assertThat(DefaultFolder.of("Windows 11", Map.of(), "/u/li"))
        .isEqualTo(Path.of("/u/li/AppData/Roaming/Taizhang"));
  }

  @Test
  void usesApplicationSupportOnMacOs() {
    assertThat(DefaultFolder.of("Mac OS X", Map.of("XDG_DATA_HOME", "/data"), "/Users/li"))
        .isEqualTo(Path.of("/Users/li/Library/Application Support/Taizhang"));
  }
}
