package org.taizhang.persistence.disk;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.nio.charset.StandardCharsets;

/** What Windows says about the letter of a drive; Java has no question for it. */
final class WindowsDrive {
  /** {@code DRIVE_REMOTE} of {@code GetDriveTypeW} in fileapi.h. */
  private static final int REMOTE = 4;

  private WindowsDrive() {}

  /**
   * Whether the drive is on another machine; false when that cannot be asked.
   *
   * @param root with the backslash, {@code X:\}
   */
  @SuppressWarnings("restricted")
  static boolean isRemote(String root) {
    try (Arena arena = Arena.ofConfined()) {
      var function = SymbolLookup.libraryLookup("kernel32", arena).findOrThrow("GetDriveTypeW");
      var call =
          Linker.nativeLinker().downcallHandle(function, FunctionDescriptor.of(JAVA_INT, ADDRESS));
      return (int) call.invokeExact(arena.allocateFrom(root, StandardCharsets.UTF_16LE)) == REMOTE;
    } catch (Throwable e) {
      // not Windows, or native access was not granted: unknown drives are allowed
      return false;
    }
  }
}
