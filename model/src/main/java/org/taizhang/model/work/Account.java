package org.taizhang.model.work;

/**
 * What a report says in words. Each is empty where nothing was said.
 *
 * @param text what was done (进展情况)
 * @param lag why it is behind (滞后原因)
 * @param problems 存在问题
 * @param next 下一步措施
 * @param coordination 需协调事项
 */
public record Account(String text, String lag, String problems, String next, String coordination) {
  public static final Account NONE = new Account("", "", "", "", "");

  /** Only what was done. */
  public static Account of(String text) {
    return new Account(text, "", "", "", "");
  }
}
