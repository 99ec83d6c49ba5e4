package org.taizhang.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.model.Ledger;

/** Forms that another program saved twice; skipped where there is no LibreOffice. */
class FormsLibreOfficeTest {
  private static final int FORMS = Boolean.getBoolean("taizhang.long") ? 33 : 2;

  @TempDir private Path temp;

  @Test
  void allFormsOfAnOfficeComeBackThroughAnotherProgram() throws Exception {
    Assumptions.assumeTrue(isInstalled(), "LibreOffice is not installed");
    Random random = new Random(33);
    Ledger ledger = OfficeLedger.of(5, FORMS, 40);
    FormOracle oracle = new FormOracle(ledger);
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (FormUnit unit : FormUnits.of(ledger, FormWish.all(OfficeLedger.AS_OF))) {
      byte[] form = FormRoundsTest.form(ledger, unit);
      FormSheetEdits sheet = new FormSheetEdits(form);
      oracle.fillIn(sheet, FormOracle.rows(ledger, unit), random);
      files.put("f" + files.size() + ".xlsx", sheet.intoForm(form));
    }
    assertThat(files).hasSize(FORMS);
    Map<String, byte[]> twice = saved(saved(files, "one"), "two");
    List<ReturnedFile> returned = new ArrayList<>();
    twice.forEach((name, content) -> returned.add(new ReturnedFile(name, content)));
    oracle.check(
        ledger, FormRoundsTest.back(ledger, returned.toArray(ReturnedFile[]::new)), "office");
  }

  private Map<String, byte[]> saved(Map<String, byte[]> files, String step)
      throws IOException, InterruptedException {
    Path in = Files.createDirectories(temp.resolve(step));
    Path out = Files.createDirectories(temp.resolve(step + "-saved"));
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + temp.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                out.toString()));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      command.add(Files.write(in.resolve(file.getKey()), file.getValue()).toString());
    }
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(temp.resolve("log.txt").toFile())
            .start();
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException("LibreOffice does not end");
    }
    Map<String, byte[]> saved = new LinkedHashMap<>();
    for (String name : files.keySet()) {
      saved.put(name, Files.readAllBytes(out.resolve(name)));
    }
    return saved;
  }

  private static boolean isInstalled() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
  }
}
