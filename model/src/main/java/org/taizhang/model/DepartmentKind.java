package org.taizhang.model;

/** What sort of unit a department is; a group is a set of units issued under one name. */
public enum DepartmentKind {
  /** 单位, of no sort that anybody named. */
  UNIT,
  /** 党委部门: 宣传部、编办. */
  PARTY,
  /** 政府部门: 教育局、财政局. */
  GOVERNMENT,
  /** 群团组织: 团委、妇联. */
  MASS_ORGANISATION,
  /** 行政区: 溧阳市、武进区. */
  TERRITORY,
  /** 开发区. */
  ZONE,
  /** 镇、街道. */
  TOWN,
  /** 事业单位: 教师发展中心. */
  INSTITUTION,
  /** 科室: an office inside a bureau, to which targets are broken down. */
  OFFICE,
  /** 高校、科研院所. */
  COLLEGE,
  /** 中小学、幼儿园. */
  SCHOOL,
  /** 企业. */
  ENTERPRISE,
  /** A set of units under one name, as 各镇（开发区、街道）. */
  GROUP
}
