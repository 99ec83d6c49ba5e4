package org.taizhang.app.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.projectId;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.StepId;
import org.taizhang.persistence.StoreException;

class WordsTest {
  private final Words words = new Words(Messages.chinese());

  @Test
  void aFileThatIsOpenElsewhereIsNamed() {
    var held = new UncheckedIOException("乙.pdf", new FileSystemException("乙.pdf"));
    assertThat(words.failure(held, Path.of("甲.pdf")))
        .startsWith("文件 甲.pdf 写不进去")
        .doesNotContain("Exception");
  }

  @Test
  void aFullDiskIsNoUnexpectedError() {
    assertThat(words.failure(new IOException("No space left on device"))).startsWith("磁盘拒绝读写");
    assertThat(words.failure(new UncheckedIOException(new IOException()))).startsWith("磁盘拒绝读写");
  }

  @Test
  void aStoreThatCannotBeReadIsNotSaidToBeUnwritable() {
    var refused = new StoreException(Path.of("甲"), new StoreException.Reason.Refused());
    assertThat(words.failure(refused))
        .startsWith("磁盘拒绝读写 甲")
        .isEqualTo(words.failure(refused, Path.of("乙")));
  }

  @Test
  void aStepIsNamedBeforeTheOfficeThatIsMadeForIt() {
    var ledger = LedgerBuilder.small();
    var target = ledger.targets(projectId("jia", "学校建设")).getFirst().id();
    var step =
        new org.taizhang.model.Step(
            new StepId(UUID.randomUUID()),
            target,
            0,
            new DepartmentId(UUID.randomUUID()),
            "招标",
            "",
            "",
            null,
            null);
    var edit = StepEdits.put(ledger, new StepEdits.Typed(step, "基建科"), UUID::randomUUID);
    assertThat(edit.edits()).hasSize(2);
    assertThat(words.of(edit)).isEqualTo("添加" + words.kind(step));
  }

  @Test
  void whatIsInUseElsewhereIsNamed() {
    assertThat(elsewhere("新建幼儿园10所")).contains("：“新建幼儿园10所”。");
    assertThat(elsewhere("一", "二", "三", "四", "五")).contains("“一”、“二”、“三” 等 5 项");
    assertThat(elsewhere("长".repeat(100))).contains("“" + "长".repeat(20) + "…”");
  }

  private String elsewhere(String... texts) {
    var reason = new StoreException.Reason.StandsElsewhere(List.of(texts));
    return words.failure(new StoreException(Path.of("甲"), reason));
  }

  @Test
  void anErrorIsNamedForItself() {
    var wrapped = new ExecutionException(new AssertionError("坏了"));
    assertThat(words.failure(wrapped)).contains("AssertionError");
  }
}
