package org.taizhang.persistence.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rights on files and folders for their owner alone, as far as the file system knows any: on POSIX
 * from the moment a file is made, on Windows by what the folder hands on to everything in it.
 */
public final class OwnerOnly {
  private static final Set<PosixFilePermission> OWNERS =
      EnumSet.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_EXECUTE);

  /** Backups and virus scanners of the machine work as this user. */
  private static final String SYSTEM = "NT AUTHORITY\\SYSTEM";

  private OwnerOnly() {}

  /** To make a file with. */
  public static FileAttribute<?>[] forFile(Path file) {
    return attributes(file, "rw-------");
  }

  /** To make a folder with. */
  public static FileAttribute<?>[] forFolder(Path folder) {
    return attributes(folder, "rwx------");
  }

  private static FileAttribute<?>[] attributes(Path path, String rights) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        }
        : new FileAttribute<?>[0];
  }

  /**
   * Takes the rights of everybody else away.
   *
   * @return whether they had some and have none now; false also where the file system keeps no
   *     rights or somebody else owns the path
   */
  static boolean narrow(Path path) {
    try {
      PosixFileAttributeView posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
      if (posix != null) {
        return narrow(posix);
      }
      AclFileAttributeView acl = Files.getFileAttributeView(path, AclFileAttributeView.class);
      return acl != null && Files.isDirectory(path) && narrow(acl, system(path));
    } catch (IOException | UnsupportedOperationException | SecurityException e) {
      return false;
    }
  }

  private static boolean narrow(PosixFileAttributeView view) throws IOException {
    Set<PosixFilePermission> rights = view.readAttributes().permissions();
    Set<PosixFilePermission> kept = EnumSet.copyOf(OWNERS);
    kept.retainAll(rights);
    if (kept.equals(rights)) {
      return false;
    }
    view.setPermissions(kept);
    return view.readAttributes().permissions().equals(kept);
  }

  private static boolean narrow(AclFileAttributeView view, @Nullable UserPrincipal system)
      throws IOException {
    List<AclEntry> wanted = entries(view.getOwner(), system);
    if (Set.copyOf(wanted).equals(Set.copyOf(view.getAcl()))) {
      return false;
    }
    view.setAcl(wanted);
    return true;
  }

  /**
   * Everything for these and nothing for others, handed on to what is in a folder.
   *
   * @param system null where the machine has no such user
   */
  static List<AclEntry> entries(UserPrincipal owner, @Nullable UserPrincipal system) {
    List<AclEntry> entries = new ArrayList<>(List.of(allowed(owner)));
    if (system != null && !system.equals(owner)) {
      entries.add(allowed(system));
    }
    return entries;
  }

  private static AclEntry allowed(UserPrincipal who) {
    return AclEntry.newBuilder()
        .setType(AclEntryType.ALLOW)
        .setPrincipal(who)
        .setPermissions(EnumSet.allOf(AclEntryPermission.class))
        .setFlags(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT)
        .build();
  }

  private static @Nullable UserPrincipal system(Path path) {
    try {
      return path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(SYSTEM);
    } catch (IOException | UnsupportedOperationException e) {
      return null;
    }
  }
}
