package org.taizhang.seeds.text;

/** The words that lines begin with. */
final class Keys {
  static final String FORMAT = "台账文本";
  static final String VERSION = "1";
  static final String PLAN = "方案";
  static final String CODE = "代码";
  static final String KIND = "类别";
  static final String ISSUER = "发文";
  static final String LEVEL = "级别";
  static final String DOCUMENT_NUMBER = "文号";
  static final String ISSUED = "印发";
  static final String YEARS = "年份";
  static final String DEMONSTRATION = "示例";
  static final String YES = "是";
  static final String DEPARTMENT = "部门";
  static final String SHORT_NAME = "简称";
  static final String ALIASES = "别名";
  static final String MEMBERS = "成员";
  static final String ORDER = "次序";
  static final String SECTION = "#";
  static final String PROJECT = "项目";
  static final String SOURCE = "出处";
  static final String CONTENT = "内容";
  static final String DUE = "时限";
  static final String SCHEDULE = "时限原文";
  static final String RECURRENCE = "周期";
  static final String STATE = "状态";
  static final String QUANTITY = "指标";

  /** In place of the text of a target that says what the content says. */
  static final String AS_CONTENT = "（同主要内容）";

  private Keys() {}
}
