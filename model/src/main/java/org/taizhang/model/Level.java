package org.taizhang.model;

/** The level of government that issues a plan: 省, 市, 区. */
public enum Level {
  PROVINCE,
  CITY,
  DISTRICT
}
