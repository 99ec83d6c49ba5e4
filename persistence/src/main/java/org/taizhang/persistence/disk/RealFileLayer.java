package org.taizhang.persistence.disk;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The disk of the machine. */
public final class RealFileLayer implements FileLayer {
  /**
   * The locks of this process. POSIX keeps them per process and lets go of one as soon as any
   * channel on its file is closed, so a file locked here must not even be opened a second time.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private static final Set<StandardOpenOption> OVERWRITE = Set.of(CREATE, WRITE, TRUNCATE_EXISTING);

  private static final Set<StandardOpenOption> IN_PLACE = Set.of(CREATE, WRITE);

  @Override
  public boolean exists(Path path) {
    return Files.exists(path);
  }

  @Override
  public boolean isFolder(Path path) {
    return Files.isDirectory(path);
  }

  @Override
  public boolean isLink(Path path) {
    return Files.isSymbolicLink(path);
  }

  @Override
  public boolean isDeadLink(Path path) {
    return Files.isSymbolicLink(path) && !Files.exists(path);
  }

  @Override
  public boolean isOnNetwork(Path path) {
    return NetworkDrives.has(path);
  }

  @Override
  public boolean keepToOwner(Path path) {
    return OwnerOnly.narrow(path);
  }

  @Override
  public boolean isWritable(Path folder) {
    return Files.isWritable(folder);
  }

  @Override
  public List<String> list(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }

  @Override
  public InputStream read(Path file, long offset) throws IOException {
    InputStream in = new FileInputStream(file.toFile());
    try {
      in.skipNBytes(Math.min(offset, Files.size(file)));
      return in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  @Override
  public void write(Path file, byte[] content) throws IOException {
    uninterrupted(() -> {
      try (FileChannel channel = FileChannel.open(file, OVERWRITE, OwnerOnly.forFile(file))) {
        writeAll(channel, content);
        channel.force(true);
      }
    });
  }

  /** Cutting it first would make some file systems force it. */
  @Override
  public void overwrite(Path file, byte[] content) throws IOException {
    uninterrupted(() -> {
      try (FileChannel channel = FileChannel.open(file, IN_PLACE, OwnerOnly.forFile(file))) {
        writeAll(channel, content);
      }
    });
  }

  @Override
  public Appender append(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, WRITE);
    channel.position(channel.size());
    return new ChannelAppender(channel);
  }

  @Override
  public void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
  }

  @Override
  public void createFolder(Path folder) throws IOException {
    Files.createDirectories(folder, OwnerOnly.forFolder(folder));
  }

  /** Windows keeps names in order by itself and cannot open a folder. */
  @Override
  public void forceFolder(Path folder) throws IOException {
    if (isPosix(folder)) {
      uninterrupted(() -> {
        try (FileChannel channel = FileChannel.open(folder, READ)) {
          channel.force(true);
        }
      });
    }
  }

  @Override
  public @Nullable Closeable tryLock(Path file) throws IOException {
    Path key = file.resolveSibling(".").toRealPath().resolve(file.getFileName());
    if (!HELD.add(key)) {
      return null;
    }
    FileChannel channel = null;
    boolean held = false;
    try {
      channel = FileChannel.open(file, Set.of(CREATE, WRITE), OwnerOnly.forFile(file));
      held = channel.tryLock() != null;
      return held ? new HeldLock(channel, key) : null;
    } catch (OverlappingFileLockException e) {
      return null;
    } finally {
      if (!held) {
        HELD.remove(key);
        if (channel != null) {
          channel.close();
        }
      }
    }
  }

  private record HeldLock(FileChannel channel, Path key) implements Closeable {
    @Override
    public void close() throws IOException {
      try {
        channel.close();
      } finally {
        HELD.remove(key);
      }
    }
  }

  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private interface Step {
    void run() throws IOException;
  }

  /**
   * An interrupt closes the channel under a write; who cancels a task must not cost us the journal,
   * so it waits.
   */
  private static void uninterrupted(Step step) throws IOException {
    boolean interrupted = Thread.interrupted();
    try {
      step.run();
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static void writeAll(FileChannel channel, byte[] bytes) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      channel.write(rest);
    }
  }

  private record ChannelAppender(FileChannel channel) implements Appender {

    @Override
    public long size() throws IOException {
      return channel.size();
    }

    @Override
    public void append(byte[] bytes) throws IOException {
      uninterrupted(() -> writeAll(channel, bytes));
    }

    @Override
    public void cut(long size) throws IOException {
      uninterrupted(() -> channel.truncate(size).position(size));
    }

    @Override
    public void force() throws IOException {
      uninterrupted(() -> channel.force(true));
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}
