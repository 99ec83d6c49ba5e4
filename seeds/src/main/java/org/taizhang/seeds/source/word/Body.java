package org.taizhang.seeds.source.word;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.source.DocumentBuilder;
import org.taizhang.seeds.source.SymbolFonts;

/**
 * The body of a document, element by element (ECMA-376 part 1, 17). Elements that only wrap others
 * (content controls, smart tags, insertions) are passed through; what was deleted or moved away is
 * passed over with all it holds.
 */
final class Body {
  private final XMLStreamReader xml;
  private final DocumentBuilder builder;
  private final Flow flow;
  private final Styles styles;
  private final Fields fields = new Fields();
  private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
  private @Nullable String runStyle;
  private @Nullable Boolean runHidden;

  Body(XMLStreamReader xml, Styles styles, Numbering numbering, DocumentBuilder builder) {
    this.xml = xml;
    this.builder = builder;
    this.styles = styles;
    this.flow = new Flow(styles, numbering, builder);
  }

  void read() throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamReader.START_ELEMENT -> begin(xml.getLocalName());
        case XMLStreamReader.END_ELEMENT -> end(xml.getLocalName());
        default -> {}
      }
    }
    flow.end();
  }

  private void begin(String name) throws XMLStreamException {
    switch (name) {
      case "p" -> paragraphs.push(new Paragraph());
      case "pPr" -> properties();
      case "r" -> {
        runStyle = null;
        runHidden = null;
      }
      case "rPr" -> run();
      case "t" -> write(xml.getElementText());
      case "instrText" -> fields.instruct(xml.getElementText());
      case "fldChar" -> fields.mark(Xml.attribute(xml, "fldCharType", ""));
      case "fldSimple" -> skipIf(Fields.isContents(Xml.attribute(xml, "instr", "")));
      case "tab", "ptab" -> write("\t");
      case "br", "cr" -> write("\n");
      case "sym" -> write(symbol());
      case "noBreakHyphen" -> write("-");
      case "tbl" -> flow.beginTable();
      case "tr" -> flow.beginRow();
      case "tc" -> flow.beginCell();
      case "gridBefore", "gridAfter" -> flow.pass(name.equals("gridBefore"), Xml.number(xml, 0));
      case "gridSpan" -> flow.span(Xml.number(xml, 1));
      case "vMerge" -> flow.goesOn(!Xml.attribute(xml, "val", "continue").equals("restart"));
      case "hMerge" -> flow.joined(!Xml.attribute(xml, "val", "continue").equals("restart"));
      case "txbxContent" -> flow.beginBox();
      case "docPartGallery" -> flow.contents(Xml.attribute(xml, "val", "").contains("Contents"));
      case "sdt" -> flow.beginControl();
      case "sdtContent" -> skipIf(flow.isContents());
      case "drawing", "pict" -> builder.remark("file.pictures", false, "文件里的图片没有读入。");
      case "altChunk" ->
          builder.remarkHere("file.chunk", true, "此处插入了另一份文件的内容，没有读入，请用 Word 打开并重新保存后再导入。");
      case "cellDel" -> {
        revised();
        flow.dropCell();
      }
      case "cellMerge" -> {
        revised();
        flow.goesOn(Xml.attribute(xml, "vMerge", "").equals("cont"));
      }
      case "del", "moveFrom" -> deleted();
      case "ins", "moveTo", "cellIns" -> revised();
      case "delText",
          "delInstrText",
          "rt",
          "Fallback",
          "tblPr",
          "tblGrid",
          "sectPr",
          "tblPrEx",
          "oMath",
          "oMathPara" ->
          Xml.skip(xml);
      default -> {
        // What the properties of a cell, row or table were before they were changed.
        if (name.endsWith("PrChange")) {
          Xml.skip(xml);
        }
      }
    }
  }

  private void revised() {
    builder.remark("text.revisions", false, "文件带有修订记录，按接受全部修订读出。");
  }

  private void end(String name) {
    switch (name) {
      case "p" -> {
        Paragraph paragraph = paragraphs.poll();
        if (paragraph != null) {
          flow.add(paragraph);
        }
      }
      case "tbl" -> flow.endTable();
      case "tr" -> flow.endRow();
      case "tc" -> flow.endCell();
      case "txbxContent" -> flow.endBox();
      case "sdt" -> flow.endControl();
      default -> {}
    }
  }

  private String symbol() {
    try {
      return SymbolFonts.shown(Integer.parseInt(Xml.attribute(xml, "char", "0"), 16));
    } catch (NumberFormatException broken) {
      return "";
    }
  }

  private void skipIf(boolean unwanted) throws XMLStreamException {
    if (unwanted) {
      Xml.skip(xml);
      if (xml.getLocalName().equals("sdtContent")) {
        flow.contents(false);
      }
    }
  }

  /** A deletion around runs; as a property of a row it takes the row away. */
  private void deleted() throws XMLStreamException {
    revised();
    Xml.skip(xml);
    if (paragraphs.isEmpty() || flow.inRowProperties()) {
      flow.dropRow();
    }
  }

  private void properties() throws XMLStreamException {
    Paragraph paragraph = paragraphs.peek();
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamReader.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamReader.START_ELEMENT) {
        depth++;
        if (xml.getLocalName().endsWith("Change")) {
          Xml.skip(xml);
          depth--;
        } else if (paragraph != null) {
          property(paragraph, xml.getLocalName());
        }
      }
    }
  }

  private void property(Paragraph paragraph, String name) {
    switch (name) {
      case "pStyle" -> paragraph.style = Xml.attribute(xml, "val");
      case "outlineLvl" -> paragraph.outline = (Xml.number(xml, 9) + 1) % 10;
      case "numId" -> paragraph.numbering = Xml.number(xml, 0);
      case "ilvl" -> paragraph.level = Xml.number(xml, 0);
      case "rStyle" -> paragraph.markStyle = Xml.attribute(xml, "val");
      case "vanish", "specVanish" -> paragraph.markHidden = Xml.on(xml);
      case "del", "moveFrom" -> paragraph.goesOn = true;
      default -> {}
    }
  }

  private void run() throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamReader.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamReader.START_ELEMENT) {
        depth++;
        if (xml.getLocalName().endsWith("Change")) {
          Xml.skip(xml);
          depth--;
        } else if (xml.getLocalName().equals("rStyle")) {
          runStyle = Xml.attribute(xml, "val");
        } else if (xml.getLocalName().equals("vanish")) {
          runHidden = Xml.on(xml);
        }
      }
    }
  }

  private void write(String text) {
    Paragraph paragraph = paragraphs.peek();
    if (paragraph == null || !fields.showText()) {
      return;
    }
    if (styles.hides(paragraph.style, runStyle, runHidden)) {
      builder.remark("text.hidden", false, "文件里隐藏的文字没有读入。");
    } else {
      paragraph.text.append(text);
    }
  }
}
