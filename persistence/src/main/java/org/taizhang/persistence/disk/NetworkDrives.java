package org.taizhang.persistence.disk;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a path lies on another machine. Locks and forced writes mean something on a disk of this
 * one only: over a network they are emulated, postponed or left out, and nobody tells.
 */
final class NetworkDrives {
  /** As Linux and macOS call file systems that are served by another machine. */
  private static final Set<String> TYPES =
      Set.of(
          "nfs",
          "nfs4",
          "cifs",
          "smb2",
          "smb3",
          "smbfs",
          "ncp",
          "ncpfs",
          "afs",
          "afpfs",
          "9p",
          "davfs",
          "davfs2",
          "webdav",
          "ftp",
          "coda",
          "ceph",
          "glusterfs",
          "lustre",
          "beegfs",
          "gpfs");

  /** What stands behind {@code fuse.} there. */
  private static final Set<String> FUSE =
      Set.of(
          "sshfs",
          "gvfsd-fuse",
          "davfs",
          "davfs2",
          "smbnetfs",
          "curlftpfs",
          "rclone",
          "s3fs",
          "ceph",
          "glusterfs",
          "juicefs");

  private NetworkDrives() {}

  /** Asks the system about the nearest folder that is there; false when it does not say. */
  static boolean has(Path path) {
    try {
      Path there = nearest(path.toAbsolutePath().normalize());
      if (isShare(there.toString())) {
        return true;
      }
      FileStore store = Files.getFileStore(there);
      return isServed(store.type(), store.name()) || isMapped(there);
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  /** Without the links on the way, which may lead to another machine. */
  private static Path nearest(Path path) throws IOException {
    Path there = path;
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return there.toRealPath();
  }

  /**
   * Whether file systems of this type are on another machine.
   *
   * @param type as the system calls it
   * @param source what is mounted: a device or, behind a type that says little, an address
   */
  static boolean isServed(String type, String source) {
    String name = type.toLowerCase(Locale.ROOT);
    if (name.startsWith("fuse.")) {
      return FUSE.contains(name.substring("fuse.".length()));
    }
    return TYPES.contains(name) || (name.equals("fuse") && source.contains("://"));
  }

  /** Whether Windows calls a share so: {@code \\server\share}, also in its long form. */
  static boolean isShare(String path) {
    String plain = path.replace('/', '\\').toUpperCase(Locale.ROOT);
    return plain.startsWith("\\\\?\\UNC\\")
        || (plain.startsWith("\\\\")
            && !plain.startsWith("\\\\?\\")
            && !plain.startsWith("\\\\.\\"));
  }

  /** Whether the letter of a drive stands for a share. */
  private static boolean isMapped(Path path) {
    Path root = path.getRoot();
    return root != null
        && root.toString().length() == 3
        && root.toString().charAt(1) == ':'
        && WindowsDrive.isRemote(root.toString());
  }
}
