package org.taizhang.app;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;

/**
 * The X server, through which JavaFX shows windows on Linux. It is asked beforehand, because JavaFX
 * that has failed to reach it cannot draw pictures in the same process either.
 */
final class XServer {
  private XServer() {}

  /** Whether a window could be shown: the libraries are there and the server lets us in. */
  // The launchers grant native access, which JavaFX needs anyway.
  @SuppressWarnings("restricted")
  static boolean answers() {
    // Never unloaded: GTK cannot be loaded twice.
    var arena = Arena.global();
    try {
      SymbolLookup.libraryLookup("libgtk-3.so.0", arena);
      var x11 = SymbolLookup.libraryLookup("libX11.so.6", arena);
      var linker = Linker.nativeLinker();
      var open =
          linker.downcallHandle(
              x11.findOrThrow("XOpenDisplay"), FunctionDescriptor.of(ADDRESS, ADDRESS));
      var close =
          linker.downcallHandle(
              x11.findOrThrow("XCloseDisplay"), FunctionDescriptor.of(JAVA_INT, ADDRESS));
      var display = (MemorySegment) open.invokeExact(MemorySegment.NULL);
      if (display.address() == 0) {
        return false;
      }
      int closed = (int) close.invokeExact(display);
      return closed == 0;
    } catch (IllegalArgumentException e) {
      return false;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
