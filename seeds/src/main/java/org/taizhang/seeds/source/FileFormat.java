package org.taizhang.seeds.source;

/** What a file is, by its content. */
public enum FileFormat {
  TEXT,
  /** Office Open XML, as Word and WPS write it. */
  DOCX,
  /** The binary format of Word 97 to 2003, also of old WPS (.wps). */
  DOC,
  RTF,
  /** A saved web page, whatever it is called. */
  HTML,
  XLSX,
  /** The binary format of Excel 97 to 2003, also of old WPS (.et). */
  XLS,
  PDF
}
