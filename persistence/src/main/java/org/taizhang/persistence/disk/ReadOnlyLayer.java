package org.taizhang.persistence.disk;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;

/** Files as one sees them who may only read: whatever is asked through it, nothing is written. */
public final class ReadOnlyLayer implements FileLayer {
  private final FileSource source;

  public ReadOnlyLayer(FileSource source) {
    this.source = source;
  }

  @Override
  public boolean exists(Path path) {
    return source.exists(path);
  }

  @Override
  public boolean isFolder(Path path) {
    return source.isFolder(path);
  }

  @Override
  public boolean isWritable(Path folder) {
    return false;
  }

  @Override
  public boolean isDeadLink(Path path) {
    return source.isDeadLink(path);
  }

  @Override
  public boolean isOnNetwork(Path path) {
    return source.isOnNetwork(path);
  }

  @Override
  public List<String> list(Path folder) throws IOException {
    return source.list(folder);
  }

  @Override
  public InputStream read(Path file, long offset) throws IOException {
    return source.read(file, offset);
  }

  @Override
  public void write(Path file, byte[] content) throws IOException {
    throw new AccessDeniedException(file.toString());
  }

  @Override
  public void overwrite(Path file, byte[] content) throws IOException {
    throw new AccessDeniedException(file.toString());
  }

  @Override
  public Appender append(Path file) throws IOException {
    throw new AccessDeniedException(file.toString());
  }

  @Override
  public void rename(Path from, Path to) throws IOException {
    throw new AccessDeniedException(from.toString());
  }

  @Override
  public void delete(Path file) throws IOException {
    throw new AccessDeniedException(file.toString());
  }

  @Override
  public void createFolder(Path folder) throws IOException {
    throw new AccessDeniedException(folder.toString());
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    throw new AccessDeniedException(folder.toString());
  }

  @Override
  public Closeable tryLock(Path file) throws IOException {
    throw new AccessDeniedException(file.toString());
  }
}
