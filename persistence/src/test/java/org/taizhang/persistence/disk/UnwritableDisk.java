package org.taizhang.persistence.disk;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;

/** The disk of the machine as one sees it who may only read. */
public final class UnwritableDisk implements FileLayer {
  private final FileLayer disk = new RealFileLayer();

  @Override
  public boolean exists(Path path) {
    return disk.exists(path);
  }

  @Override
  public boolean isFolder(Path path) {
    return disk.isFolder(path);
  }

  @Override
  public boolean isWritable(Path folder) {
    return false;
  }

  @Override
  public List<String> list(Path folder) throws IOException {
    return disk.list(folder);
  }

  @Override
  public InputStream read(Path file, long offset) throws IOException {
    return disk.read(file, offset);
  }

  @Override
  public void write(Path file, byte[] content) throws IOException {
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
