package org.taizhang.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PerilTest {
  private static final byte[] WORDS = "一、办好学前教育".getBytes(StandardCharsets.UTF_8);

  @ParameterizedTest
  @CsvSource({
    "方案.exe, PROGRAM",
    "方案.docx.scr, PROGRAM",
    "安装.MSI, PROGRAM",
    "a.jar, PROGRAM",
    "a.bat, SCRIPT",
    "a.cmd, SCRIPT",
    "a.js, SCRIPT",
    "a.vbs, SCRIPT",
    "a.ps1, SCRIPT",
    "a.hta, SCRIPT",
    "a.sh, SCRIPT",
    "a.lnk, LINK",
    "a.desktop, LINK",
    "a.url, LINK",
    "a.exe. , PROGRAM"
  })
  void aNameTells(String name, Peril peril) {
    assertThat(Peril.of(name, WORDS)).isEqualTo(peril);
  }

  @ParameterizedTest
  @ValueSource(strings = {"方案.docx", "方案.pdf", "方案.txt", "方案", "exe", "方案.exe.txt", ""})
  void anOrdinaryNameDoesNot(String name) {
    assertThat(Peril.of(name, WORDS)).isEqualTo(name.equals("exe") ? Peril.PROGRAM : null);
  }

  @Test
  void whatIsInsideTellsWhateverTheName() throws IOException {
    assertInside("MZ\u0090\0", Peril.PROGRAM);
    assertInside("\u007fELF", Peril.PROGRAM);
    assertInside("\u00ca\u00fe\u00ba\u00be", Peril.PROGRAM);
    assertInside("L\0\0\0\u0001\u0014\u0002\0", Peril.LINK);
    assertInside("#!/bin/sh\nid", Peril.SCRIPT);
    assertInside("[Desktop Entry]\nExec=id", Peril.LINK);
    assertInside("<html><SCRIPT>x</SCRIPT>", Peril.SCRIPT);
    assertInside("{\\rtf1{\\object\\objdata 01}}", Peril.SCRIPT);
    assertInside("%PDF-1.7 /OpenAction<</S/JavaScript>>", Peril.SCRIPT);
    assertInside("<html><p>文</p></html>", null);
    assertInside("%PDF-1.7 /Type/Page", null);
    assertThat(Peril.of("方案.docx", zip("word/document.xml"))).isNull();
    assertThat(Peril.of("方案.docx", zip("word/vbaProject.bin"))).isEqualTo(Peril.MACROS);
    assertThat(Peril.of("表.xlsx", zip("xl/macrosheets/sheet1.xml"))).isEqualTo(Peril.MACROS);
    assertThat(Peril.of("方案.docx", zip("META-INF/MANIFEST.MF"))).isEqualTo(Peril.PROGRAM);
    assertThat(Peril.of("方案.doc", compound("WordDocument"))).isNull();
    assertThat(Peril.of("方案.doc", compound("_VBA_PROJECT"))).isEqualTo(Peril.MACROS);
  }

  private static void assertInside(String content, Peril peril) {
    assertThat(Peril.of("方案.docx", content.getBytes(StandardCharsets.ISO_8859_1)))
        .as(content)
        .isEqualTo(peril);
  }

  private static byte[] zip(String part) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(part));
      zip.write(WORDS);
    }
    return bytes.toByteArray();
  }

  private static byte[] compound(String entry) throws IOException {
    var bytes = new ByteArrayOutputStream();
    bytes.write(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0});
    bytes.write(entry.getBytes(StandardCharsets.UTF_16LE));
    return bytes.toByteArray();
  }
}
