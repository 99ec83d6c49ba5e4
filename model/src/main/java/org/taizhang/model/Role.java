package org.taizhang.model;

/** What a department is to a project: 牵头, 责任, 配合; in this order wherever several stand together. */
public enum Role {
  LEAD,
  RESPONSIBLE,
  SUPPORTING
}
