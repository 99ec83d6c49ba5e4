package org.taizhang.seeds;

import java.util.List;
import org.taizhang.seeds.resolve.QuantityReader;
import org.taizhang.seeds.source.Passage;
import org.taizhang.seeds.source.TextField;

/** The numbers in a text that was typed instead of read from a document: 新建幼儿园10个以上. */
public final class TypedQuantities {
  private TypedQuantities() {}

  /** All of them in order, each with the words it stands in; places count from the text's start. */
  public static List<DraftQuantity> in(String text) {
    return QuantityReader.in(List.of(new TextField(null, "typed", null, Passage.of(text, 1, 0))));
  }
}
