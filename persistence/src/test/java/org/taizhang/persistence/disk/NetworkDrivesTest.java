package org.taizhang.persistence.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkDrivesTest {
  @TempDir private Path disk;

  @ParameterizedTest
  @CsvSource({
    "nfs, server:/export",
    "nfs4, server:/export",
    "cifs, //server/share",
    "smb3, //server/share",
    "smbfs, //user@server/share",
    "afpfs, //server/x",
    "9p, C:",
    "davfs, https://server/",
    "fuse, https://server/dav",
    "fuse.sshfs, user@server:",
    "fuse.gvfsd-fuse, gvfsd-fuse",
    "NFS, server:/export",
    "webdav, http://server/"
  })
  void areThoseServedByAnotherMachine(String type, String source) {
    assertThat(NetworkDrives.isServed(type, source)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "ext4, /dev/sda1", "xfs, /dev/sda1", "btrfs, /dev/sda1", "tmpfs, tmpfs", "overlay, overlay",
    "vfat, /dev/sdb1", "exfat, /dev/sdb1", "fuseblk, /dev/sdb1", "fuse, /dev/sdb1", "NTFS, Data",
    "fuse.veracrypt, veracrypt", "apfs, /dev/disk1s1", "iso9660, /dev/sr0"
  })
  void areNotTheDisksOfThisOne(String type, String source) {
    assertThat(NetworkDrives.isServed(type, source)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\\\server\\share\\台账", "//server/share", "\\\\?\\UNC\\server\\share"})
  void areSharesOfWindows(String path) {
    assertThat(NetworkDrives.isShare(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"C:\\台账", "\\\\?\\C:\\台账", "\\\\.\\C:\\台账", "/home/li/台账", "\\台账"})
  void areNoLettersAndNoDevices(String path) {
    assertThat(NetworkDrives.isShare(path)).isFalse();
  }

  /** The folder of a test is on this machine, and so is what would be made in it. */
  @Test
  void areAskedAboutWhatIsNotThereYet() throws IOException {
    assertThat(NetworkDrives.has(disk.resolve("a/b/c"))).isFalse();
    assertThat(NetworkDrives.has(Files.createSymbolicLink(disk.resolve("link"), disk))).isFalse();
  }

  @Test
  void areAllowedWhereNobodyCanBeAsked() {
    org.junit.jupiter.api.Assumptions.assumeFalse(
        System.getProperty("os.name").startsWith("Windows"), "there is somebody to ask");
    assertThat(WindowsDrive.isRemote("X:\\")).isFalse();
  }
}
