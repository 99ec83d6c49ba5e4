package org.taizhang.seeds.source;

/**
 * Ends the reading of a file that must not or cannot be read; only {@link DocumentOpener} catches
 * it.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param reason half a sentence in Chinese without subject and full stop: 文件已加密，请先去掉密码
   */
  public Refusal(String reason) {
    super(reason, null, false, false);
  }

  public String reason() {
    return String.valueOf(getMessage());
  }
}
