package org.taizhang.persistence.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerOnlyTest {
  @TempDir private Path disk;

  @Test
  void takesAwayWhatOthersMayAndKeepsWhatTheOwnerMay() throws IOException {
    Assumptions.assumeTrue(
        disk.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX here");
    Path file = Files.writeString(disk.resolve("f"), "x");
    assertNarrowed(file, "rw-rw-rw-", "rw-------", true);
    assertNarrowed(file, "r--r-----", "r--------", true);
    assertNarrowed(file, "rw-------", "rw-------", false);
    assertNarrowed(Files.createDirectory(disk.resolve("d")), "rwxrwxrwx", "rwx------", true);
    assertThat(OwnerOnly.narrow(disk.resolve("nowhere"))).isFalse();
  }

  private static void assertNarrowed(Path path, String from, String to, boolean changed)
      throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(from));
    assertThat(OwnerOnly.narrow(path)).isEqualTo(changed);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path))).isEqualTo(to);
  }

  @Test
  void listsTheOwnerAndTheSystemForWindows() {
    UserPrincipal owner = user("li");
    UserPrincipal system = user("NT AUTHORITY\\SYSTEM");
    List<AclEntry> entries = OwnerOnly.entries(owner, system);
    assertThat(entries).extracting(AclEntry::principal).containsExactly(owner, system);
    assertThat(entries)
        .allSatisfy(entry ->
            assertThat(entry.flags())
                .contains(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT));
    assertThat(OwnerOnly.entries(owner, null)).hasSize(1);
    assertThat(OwnerOnly.entries(system, system)).hasSize(1);
  }

  private static UserPrincipal user(String name) {
    return () -> name;
  }
}
