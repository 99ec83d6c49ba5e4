package org.taizhang.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "apply",
    mixinStandardHelpOptions = true,
    description = {
      "逐行执行改动，一行一条 JSON，写法同改动记录；每条落盘后输出一行“已保存 序号 编号”。有一行不能执行就停下，前面的保留。",
      "Makes edits, one a line in the JSON of the journal; prints a line once each is on the disk."
          + " Stops at a line that cannot be applied; those before it stay."
    })
final class ApplyCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  @ParentCommand private TaizhangCommand parent;

  @Parameters(
      paramLabel = "FILE",
      description = "一行一条改动的文件，- 为标准输入 / the edits, a line each; - for standard input")
  private String file;

  @Override
  public Integer call() {
    Context context = parent.context();
    if (file.equals(STANDARD_INPUT)) {
      String name = context.messages().text("command.apply.input");
      return apply(name, context.in());
    }
    Path path = Path.of(file);
    if (Files.isDirectory(path)) {
      throw failure("command.file.folder", null);
    }
    try (InputStream in = Files.newInputStream(path)) {
      return apply(file, in);
    } catch (NoSuchFileException e) {
      throw failure("command.file.missing", e);
    } catch (IOException e) {
      throw failure("command.file.unreadable", e);
    }
  }

  private int apply(String name, InputStream in) {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    parent.ledgers().change(store -> new EditLines(parent.context(), name, store).apply(lines));
    return ExitCodes.DONE;
  }

  private CommandFailure failure(String key, @Nullable IOException cause) {
    String sentence = parent.context().messages().text(key, file);
    return cause == null
        ? CommandFailure.badInput(sentence)
        : CommandFailure.badInput(sentence, cause);
  }
}
