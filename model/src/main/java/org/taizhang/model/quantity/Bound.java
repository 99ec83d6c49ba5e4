package org.taizhang.model.quantity;

/** How a number binds: 10个, 不少于10个, 至多10个, 10个左右, 10余个, 8-10个. */
public enum Bound {
  EXACT,
  AT_LEAST,
  AT_MOST,
  ABOUT,
  OVER,
  RANGE
}
