package org.taizhang.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.app.kit.Messages;

class EvidenceReadingTest {
  private static final int MOST = 2 << 20;

  @TempDir private Path folder;

  @Test
  void filesAreReadUpToASizeOfAllTogether() throws IOException {
    var files =
        List.of(
            file("甲.jpg", MOST / 2), file("乙.jpg", MOST / 2), file("丙.jpg", 1), file("丁.jpg", 0));
    var read = EvidenceReading.of(files, MOST, Messages.chinese());
    assertThat(read.files())
        .extracting(EvidenceFile::name)
        .containsExactly("甲.jpg", "乙.jpg", "丁.jpg");
    assertThat(read.refused()).containsExactly("“丙.jpg”没有添加：一次添加的文件合计不能超过 2 MB，请分几次添加。");
  }

  @Test
  void aFileThatIsTooLargeByItselfLeavesTheOthersTheirPlace() throws IOException {
    var files = List.of(file("大.zip", MOST + 1), file("小.jpg", 10));
    var read = EvidenceReading.of(files, MOST, Messages.chinese());
    assertThat(read.files()).extracting(EvidenceFile::name).containsExactly("小.jpg");
    assertThat(read.refused()).containsExactly("“大.zip”超过 2 MB，没有添加，请压缩或拆分后再添加。");
  }

  private Path file(String name, int size) throws IOException {
    return Files.write(folder.resolve(name), new byte[size]);
  }
}
