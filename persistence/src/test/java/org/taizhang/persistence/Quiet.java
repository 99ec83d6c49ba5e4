package org.taizhang.persistence;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps a class from logging what a test brings about on purpose. */
final class Quiet implements AutoCloseable {
  private final Logger logger;

  Quiet(Class<?> noisy) {
    logger = Logger.getLogger(noisy.getName());
    logger.setLevel(Level.OFF);
  }

  @Override
  public void close() {
    logger.setLevel(null);
  }
}
