package org.taizhang.seeds;

import java.util.List;
import org.taizhang.model.Place;

/**
 * A heading that groups items.
 *
 * @param no position in the document, from 1
 * @param intro paragraphs between the heading and its first item; they belong to no item
 */
public record DraftGroup(int no, String name, List<String> intro, Place at) {
  public DraftGroup {
    intro = List.copyOf(intro);
  }
}
