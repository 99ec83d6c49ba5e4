package org.taizhang.seeds.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.seeds.source.DocumentOpener.Opened;

/** Old Office files that promise more than they hold, before any memory is taken for it. */
class CompoundPromisesTest {
  private static final Opened CUT = new Opened.Refused("文件不完整，可能没有下载或拷贝完");

  @ParameterizedTest
  @ValueSource(ints = {100, 10_000, 30_000, Integer.MAX_VALUE, -1})
  void moreSectorsThanTheFileHas(int tables) throws IOException {
    byte[] file = file();
    ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(44, tables);
    assertThat(DocumentOpener.open(file, null)).isEqualTo(CUT);
  }

  @ParameterizedTest
  @ValueSource(ints = {20_000_000, 90_000_000, Integer.MAX_VALUE})
  void aStreamLargerThanTheFile(int size) throws IOException {
    byte[] file = file();
    byte[] name = "WordDocument".getBytes(StandardCharsets.UTF_16LE);
    String bytes = new String(file, StandardCharsets.ISO_8859_1);
    int entry = bytes.indexOf(new String(name, StandardCharsets.ISO_8859_1));
    ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(entry + 120, size);
    assertThat(DocumentOpener.open(file, null)).isEqualTo(CUT);
  }

  @Test
  void aSoundOneIsLookedInto() throws IOException {
    assertThat(FileKinds.of(file())).isEqualTo(FileFormat.DOC);
  }

  private static byte[] file() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      file.createDocument(new ByteArrayInputStream(new byte[10_000]), "WordDocument");
      file.writeFilesystem(out);
    }
    return out.toByteArray();
  }
}
