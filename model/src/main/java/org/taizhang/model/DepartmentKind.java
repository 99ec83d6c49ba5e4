package org.taizhang.model;

/** Whether a responsible unit is one unit or a set issued under one name, as 各镇（开发区、街道）. */
public enum DepartmentKind {
  UNIT,
  GROUP
}
