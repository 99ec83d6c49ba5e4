package org.taizhang.seeds.source.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.source.container.LimitedStream;

/**
 * The parts of an Office Open XML package (ECMA-376 part 2), found by their relations and not by
 * their names. A part is unpacked only while it is read.
 */
final class OfficePackage implements AutoCloseable {
  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> parts = new TreeMap<>();

  OfficePackage(byte[] content) throws IOException {
    zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get();
    Collections.list(zip.getEntries())
        .forEach(part -> parts.putIfAbsent(key(part.getName()), part));
  }

  /**
   * A relation of a part.
   *
   * @param type its last word, such as officeDocument, the same for both flavours of the format
   * @param target name of a part; an address where it is external
   */
  record Relation(String type, String target, boolean external) {}

  List<Relation> relations(String part) throws IOException, XMLStreamException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    List<Relation> relations = new ArrayList<>();
    try (InputStream in = open(folder + "_rels/" + part.substring(slash) + ".rels")) {
      if (in == null) {
        return relations;
      }
      XMLStreamReader xml = Xml.reader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT
            && xml.getLocalName().equals("Relationship")) {
          relations.add(relation(xml, folder));
        }
      }
    }
    return relations;
  }

  private static Relation relation(XMLStreamReader xml, String folder) {
    String type = Xml.attribute(xml, "Type", "");
    String target = Xml.attribute(xml, "Target", "");
    boolean external = Xml.attribute(xml, "TargetMode", "").equals("External");
    return new Relation(
        type.substring(type.lastIndexOf('/') + 1),
        external ? target : resolved(folder, target),
        external);
  }

  private static String resolved(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    List<String> steps = new ArrayList<>();
    for (String step : (folder + target).split("/")) {
      if (step.equals("..") && !steps.isEmpty()) {
        steps.removeLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.add(step);
      }
    }
    return String.join("/", steps);
  }

  /** The part, or null when there is none; it ends in a refusal where it grows over all measure. */
  @Nullable InputStream open(String name) throws IOException {
    ZipArchiveEntry part = parts.get(key(name));
    return part == null ? null : new LimitedStream(zip.getInputStream(part));
  }

  boolean has(String word) {
    return parts.keySet().stream().anyMatch(name -> name.contains(word));
  }

  private static String key(String name) {
    return (name.startsWith("/") ? name.substring(1) : name).toLowerCase(Locale.ROOT);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
