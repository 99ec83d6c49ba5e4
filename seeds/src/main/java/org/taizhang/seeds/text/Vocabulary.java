package org.taizhang.seeds.text;

import org.jspecify.annotations.Nullable;
import org.taizhang.model.DepartmentKind;
import org.taizhang.model.Level;
import org.taizhang.model.PlanKind;
import org.taizhang.model.Recurrence;
import org.taizhang.model.Role;
import org.taizhang.model.TargetState;
import org.taizhang.model.quantity.Bound;
import org.taizhang.model.quantity.QuantityKind;

/**
 * The words that stand for kinds, each a word of the format and therefore never to be changed. They
 * are read when the program starts, so that what is short to write and slow to link, such as a
 * method handed on, is kept out of here and of the whole reader.
 */
final class Vocabulary {
  private Vocabulary() {}

  static String of(PlanKind kind) {
    return switch (kind) {
      case ISSUED -> "印发方案";
      case INSTRUCTIONS -> "交办事项";
    };
  }

  static String of(Level level) {
    return switch (level) {
      case PROVINCE -> "省";
      case CITY -> "市";
      case DISTRICT -> "区";
    };
  }

  static String of(DepartmentKind kind) {
    return switch (kind) {
      case UNIT -> "单位";
      case PARTY -> "党委部门";
      case GOVERNMENT -> "政府部门";
      case MASS_ORGANISATION -> "群团组织";
      case TERRITORY -> "行政区";
      case ZONE -> "开发区";
      case TOWN -> "镇街道";
      case INSTITUTION -> "事业单位";
      case OFFICE -> "科室";
      case COLLEGE -> "高校院所";
      case SCHOOL -> "学校";
      case ENTERPRISE -> "企业";
      case GROUP -> "集合";
    };
  }

  static String of(Role role) {
    return switch (role) {
      case LEAD -> "牵头";
      case RESPONSIBLE -> "责任";
      case SUPPORTING -> "配合";
    };
  }

  static String of(TargetState state) {
    return switch (state) {
      case NOT_STARTED -> "未启动";
      case IN_PROGRESS -> "推进中";
      case CLAIMED -> "待核";
      case COMPLETED -> "已完成";
      case CLOSED -> "已销号";
      case STOPPED -> "中止";
    };
  }

  static String of(Recurrence recurrence) {
    return switch (recurrence) {
      case MONTHLY -> "每月";
      case QUARTERLY -> "每季度";
      case HALF_YEARLY -> "每半年";
      case TERMLY -> "每学期";
      case YEARLY -> "每年";
      case CONTINUOUS -> "长期";
    };
  }

  static String of(QuantityKind kind) {
    return switch (kind) {
      case ADDITIVE -> "累加";
      case LEVEL -> "达到";
      case RECURRING -> "每期";
      case CUMULATIVE -> "累计";
    };
  }

  /** What stands before the number; nothing where the number alone says it. */
  static String of(Bound bound) {
    return switch (bound) {
      case EXACT, RANGE -> "";
      case AT_LEAST -> "不少于";
      case AT_MOST -> "不超过";
      case ABOUT -> "约";
      case OVER -> "超";
    };
  }

  static PlanKind planKind(String word) {
    for (PlanKind kind : PlanKind.values()) {
      if (of(kind).equals(word)) {
        return kind;
      }
    }
    throw unknown("方案类别", word);
  }

  static Level level(String word) {
    for (Level level : Level.values()) {
      if (of(level).equals(word)) {
        return level;
      }
    }
    throw unknown("级别", word);
  }

  static DepartmentKind departmentKind(String word) {
    for (DepartmentKind kind : DepartmentKind.values()) {
      if (of(kind).equals(word)) {
        return kind;
      }
    }
    throw unknown("部门类别", word);
  }

  /** Null when the word stands for no role. */
  static @Nullable Role role(String word) {
    for (Role role : Role.values()) {
      if (of(role).equals(word)) {
        return role;
      }
    }
    return null;
  }

  static TargetState state(String word) {
    for (TargetState state : TargetState.values()) {
      if (of(state).equals(word)) {
        return state;
      }
    }
    throw unknown("状态", word);
  }

  static Recurrence recurrence(String word) {
    for (Recurrence recurrence : Recurrence.values()) {
      if (of(recurrence).equals(word)) {
        return recurrence;
      }
    }
    throw unknown("周期", word);
  }

  static QuantityKind quantityKind(String word) {
    for (QuantityKind kind : QuantityKind.values()) {
      if (of(kind).equals(word)) {
        return kind;
      }
    }
    throw unknown("指标类别", word);
  }

  static Bound bound(String word) {
    for (Bound bound : Bound.values()) {
      if (of(bound).equals(word)) {
        return bound;
      }
    }
    throw unknown("指标的限定词", word);
  }

  private static Unreadable unknown(String what, String word) {
    return new Unreadable("“" + word + "”不是" + what);
  }
}
