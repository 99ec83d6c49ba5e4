package org.taizhang.model.work;

/**
 * Where the paper of a piece of evidence is. Each is empty where nobody said.
 *
 * @param box 盒号
 * @param volume 卷号
 * @param item 件号
 * @param original 原件, not a copy
 */
public record Filing(String box, String volume, String item, boolean original) {
  public static final Filing NONE = new Filing("", "", "", false);
}
