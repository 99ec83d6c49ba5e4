package org.taizhang.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What can happen to a file. */
enum Hurt {
  FLIPPED {
    @Override
    String to(Path file, List<Path> others, Random random) throws IOException {
      byte[] bytes = Files.readAllBytes(file);
      int at = random.nextInt(bytes.length);
      bytes[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, bytes);
      return "flipped at " + at;
    }
  },
  TRUNCATED {
    @Override
    String to(Path file, List<Path> others, Random random) throws IOException {
      byte[] bytes = Files.readAllBytes(file);
      int size = random.nextInt(bytes.length);
      Files.write(file, Arrays.copyOf(bytes, size));
      return "truncated to " + size;
    }
  },
  DELETED {
    @Override
    String to(Path file, List<Path> others, Random random) throws IOException {
      Files.delete(file);
      return "deleted";
    }
  },
  SWAPPED {
    @Override
    String to(Path file, List<Path> others, Random random) throws IOException {
      List<Path> possible = others.stream().filter(other -> !other.equals(file)).toList();
      Path other = possible.get(random.nextInt(possible.size()));
      byte[] bytes = Files.readAllBytes(file);
      Files.write(file, Files.readAllBytes(other));
      Files.write(other, bytes);
      return "swapped with " + other.getFileName();
    }
  };

  /**
   * Does it.
   *
   * @param others the files that may be swapped with it
   * @return what was done
   */
  abstract String to(Path file, List<Path> others, Random random) throws IOException;
}
