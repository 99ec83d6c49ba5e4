package org.taizhang.seeds.source.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice, where it is installed: it writes the formats that nothing writes from Java. */
public final class Soffice {
  private Soffice() {}

  /**
   * The files converted, by the names they had.
   *
   * @param files by name, extension included
   * @param filter for reading them; empty to let it find out
   */
  public static Map<String, byte[]> converted(
      Map<String, byte[]> files, String target, String filter, Path folder)
      throws IOException, InterruptedException {
    Assumptions.assumeTrue(isInstalled(), "LibreOffice is not installed");
    Path in = Files.createDirectories(folder.resolve("in-" + target));
    Path out = Files.createDirectories(folder.resolve("out-" + target));
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                target,
                "--outdir",
                out.toString()));
    if (!filter.isEmpty()) {
      command.add("--infilter=" + filter);
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = in.resolve(file.getKey());
      Files.write(path, file.getValue());
      command.add(path.toString());
    }
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log.txt").toFile())
            .start();
    if (!process.waitFor(3, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException("LibreOffice does not end");
    }
    Map<String, byte[]> converted = new LinkedHashMap<>();
    for (String name : files.keySet()) {
      String base = name.substring(0, name.lastIndexOf('.'));
      converted.put(name, Files.readAllBytes(out.resolve(base + "." + target)));
    }
    return converted;
  }

  private static boolean isInstalled() {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
      if (Files.isExecutable(Path.of(folder, "soffice"))) {
        return true;
      }
    }
    return false;
  }
}
