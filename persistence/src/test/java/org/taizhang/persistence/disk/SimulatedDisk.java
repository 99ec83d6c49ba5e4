package org.taizhang.persistence.disk;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A disk in memory that remembers everything done to it, and what of that a power cut may take
 * back.
 */
public final class SimulatedDisk implements FileLayer {
  private final DiskState state;
  private final List<DiskOperation> log = new ArrayList<>();
  private boolean locked;
  private int lastFile;
  private int failFrom = Integer.MAX_VALUE;
  private int failures;
  private boolean failed;

  /** An empty disk with one folder to make others in. */
  public SimulatedDisk(Path root) {
    this(new DiskState(), 0);
    state.folders.add(root);
  }

  /**
   * @param lastFile the number behind which new files are numbered
   */
  private SimulatedDisk(DiskState state, int lastFile) {
    this.state = state;
    this.lastFile = lastFile;
  }

  /** How many operations were done. */
  public synchronized int operations() {
    return log.size();
  }

  public synchronized void acknowledge(long sequence) {
    log.add(new DiskOperation.Acknowledged(sequence));
  }

  /** The last edit acknowledged within the first {@code length} operations. */
  public synchronized long acknowledgedBy(int length) {
    return log.subList(0, length).stream()
        .mapToLong(op -> op instanceof DiskOperation.Acknowledged(long sequence) ? sequence : 0)
        .max()
        .orElse(0);
  }

  /**
   * The disk as a power cut after the first {@code length} operations may leave it: what was forced
   * is there, of all else any part, in any order.
   */
  public synchronized SimulatedDisk afterPowerCut(Path root, int length, Random random) {
    DiskState left = new DiskState();
    left.folders.add(root);
    List<DiskOperation> done = log.subList(0, length);
    for (int i = 0; i < length; i++) {
      DiskOperation operation = done.get(i);
      if (isSafe(operation, done.subList(i + 1, length))) {
        left.apply(operation);
      } else {
        leaveSomeOf(operation, left, random);
      }
    }
    return new SimulatedDisk(left, lastFile);
  }

  /**
   * The disk as the end of the program after the first {@code length} operations leaves it: all of
   * it is there, and what was not forced may still be lost.
   */
  public synchronized SimulatedDisk afterCrash(Path root, int length) {
    SimulatedDisk left = new SimulatedDisk(root);
    left.lastFile = lastFile;
    for (DiskOperation operation : log.subList(0, length)) {
      left.log.add(operation);
      left.state.apply(operation);
    }
    return left;
  }

  private static boolean isSafe(DiskOperation operation, List<DiskOperation> later) {
    return switch (operation) {
      case DiskOperation.Data data -> later.contains(new DiskOperation.Force(data.file()));
      case DiskOperation.Naming naming ->
          naming.folders().stream()
              .allMatch(folder -> later.contains(new DiskOperation.ForceFolder(folder)));
      case DiskOperation.Force _, DiskOperation.ForceFolder _, DiskOperation.Acknowledged _ -> true;
    };
  }

  private static void leaveSomeOf(DiskOperation operation, DiskState left, Random random) {
    switch (random.nextInt(5)) {
      case 0, 1 -> left.apply(operation);
      case 2 -> {
        if (operation instanceof DiskOperation.Write(int file, int offset, byte[] bytes)) {
          int part = random.nextInt(bytes.length + 1);
          left.apply(new DiskOperation.Write(file, offset, Arrays.copyOf(bytes, part)));
        }
      }
      case 3 -> {
        if (operation instanceof DiskOperation.Write(int file, int offset, byte[] bytes)) {
          byte[] holed = bytes.clone();
          int hole = random.nextInt(bytes.length + 1);
          Arrays.fill(holed, hole, Math.min(bytes.length, hole + 512), (byte) 0);
          left.apply(new DiskOperation.Write(file, offset, holed));
        }
      }
      default -> {
        // Lost.
      }
    }
  }

  /**
   * Makes the disk fail once it has done this many more operations.
   *
   * @param times how many operations fail from then on
   */
  public synchronized void failAfter(int more, int times) {
    failFrom = log.size() + more;
    failures = times;
  }

  /** Whether an operation has failed so far. */
  public synchronized boolean hasFailed() {
    return failed;
  }

  /** Puts a folder of the real disk here, and all in it. */
  public synchronized void take(Path from, Path to) throws IOException {
    createFolder(to);
    forceFolder(to.getParent());
    for (String name : new RealFileLayer().list(from)) {
      if (Files.isDirectory(from.resolve(name))) {
        take(from.resolve(name), to.resolve(name));
      } else {
        write(to.resolve(name), Files.readAllBytes(from.resolve(name)));
      }
    }
    forceFolder(to);
  }

  private void perform(DiskOperation operation) throws IOException {
    if (log.size() >= failFrom && failures > 0) {
      failures--;
      failed = true;
      throw new IOException("the disk fails");
    }
    log.add(operation);
    state.apply(operation);
  }

  private int file(Path path) throws IOException {
    Integer file = state.files.get(path);
    if (file == null) {
      throw new NoSuchFileException(path.toString());
    }
    return file;
  }

  private int fileOrNew(Path path) throws IOException {
    if (!state.folders.contains(path.getParent())) {
      throw new NoSuchFileException(path.toString());
    }
    if (!state.files.containsKey(path)) {
      perform(new DiskOperation.NewFile(path, ++lastFile));
    }
    return file(path);
  }

  @Override
  public synchronized boolean exists(Path path) {
    return state.files.containsKey(path) || state.folders.contains(path);
  }

  @Override
  public synchronized boolean isFolder(Path path) {
    return state.folders.contains(path);
  }

  @Override
  public boolean isWritable(Path folder) {
    return true;
  }

  @Override
  public synchronized List<String> list(Path folder) {
    List<Path> all = new ArrayList<>(state.files.keySet());
    all.addAll(state.folders);
    return all.stream()
        .filter(path -> folder.equals(path.getParent()))
        .map(path -> path.getFileName().toString())
        .sorted()
        .toList();
  }

  @Override
  public synchronized InputStream read(Path file, long offset) throws IOException {
    byte[] content = state.content(file(file));
    int from = (int) Math.min(offset, content.length);
    return new ByteArrayInputStream(content, from, content.length - from);
  }

  @Override
  public synchronized void write(Path path, byte[] content) throws IOException {
    int file = fileOrNew(path);
    perform(new DiskOperation.Cut(file, 0));
    perform(new DiskOperation.Write(file, 0, content));
    perform(new DiskOperation.Force(file));
  }

  @Override
  public synchronized void overwrite(Path path, byte[] content) throws IOException {
    perform(new DiskOperation.Write(fileOrNew(path), 0, content));
  }

  @Override
  public synchronized void rename(Path from, Path to) throws IOException {
    perform(
        isFolder(from)
            ? new DiskOperation.RenameFolder(from, to)
            : new DiskOperation.Rename(from, to, file(from)));
  }

  @Override
  public synchronized void delete(Path file) throws IOException {
    if (state.files.containsKey(file)) {
      perform(new DiskOperation.Delete(file));
    }
  }

  @Override
  public synchronized void createFolder(Path folder) throws IOException {
    if (!state.folders.contains(folder)) {
      perform(new DiskOperation.NewFolder(folder));
    }
  }

  @Override
  public synchronized void forceFolder(Path folder) throws IOException {
    perform(new DiskOperation.ForceFolder(folder.normalize()));
  }

  @Override
  public synchronized @Nullable Closeable tryLock(Path path) throws IOException {
    if (locked) {
      return null;
    }
    fileOrNew(path);
    locked = true;
    return () -> locked = false;
  }

  @Override
  public synchronized Appender append(Path path) throws IOException {
    return new SimulatedAppender(file(path));
  }

  private final class SimulatedAppender implements Appender {
    private final int file;

    SimulatedAppender(int file) {
      this.file = file;
    }

    @Override
    public long size() {
      synchronized (SimulatedDisk.this) {
        return state.content(file).length;
      }
    }

    @Override
    public void append(byte[] bytes) throws IOException {
      synchronized (SimulatedDisk.this) {
        perform(new DiskOperation.Write(file, state.content(file).length, bytes));
      }
    }

    @Override
    public void cut(long size) throws IOException {
      synchronized (SimulatedDisk.this) {
        perform(new DiskOperation.Cut(file, (int) size));
      }
    }

    @Override
    public void force() throws IOException {
      synchronized (SimulatedDisk.this) {
        perform(new DiskOperation.Force(file));
      }
    }

    @Override
    public void close() {}
  }
}
