package org.taizhang.seeds.grammar;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.text.HeadedPattern;
import org.taizhang.seeds.resolve.RoleWord;

/**
 * A column by its head. Years without 年 are heads of columns here, neither quantities nor numbers
 * of items.
 *
 * @param year of a year column, else 0
 * @param head as issued
 */
record TableColumn(Kind kind, int year, String head) {

  enum Kind {
    NUMBER,
    GROUP,
    NAME,
    CONTENT,
    YEAR,
    LEAD,
    RESPONSIBLE,
    SUPPORTING,
    DUE,
    /** Numbers whose head says what they count, and sums of money. */
    FIGURES,
    IGNORED,
    /** A head that no rule knows; read where something is missing, else reported. */
    UNKNOWN,
    /** A head over several year columns. */
    YEARS,
    /** A head over several columns of units. */
    ROLES;

    boolean namesUnits() {
      return switch (this) {
        case LEAD, RESPONSIBLE, SUPPORTING, ROLES -> true;
        case NUMBER, GROUP, NAME, CONTENT, YEAR, DUE, FIGURES, IGNORED, UNKNOWN, YEARS -> false;
      };
    }
  }

  private static final Pattern BRACKET = Pattern.compile("\\(.*\\)$");
  private static final int LONGEST_HEAD = 8;

  /** A head with the blanks that spread it over its column. */
  private static final int LONGEST_CELL = 72;

  private static final Pattern ENDS_AS_NAME = Pattern.compile("[^,。;、]+(?:任务|项目|事项|工程)(?:名称)?");
  private static final Pattern ENDS_AS_CONTENT = Pattern.compile("[^,。;、]+(?:内容|目标|举措|措施|要求|成果)");
  private static final HeadedPattern NUMBER =
      HeadedPattern.ofWords("序号?|编号|项次|(?:项目|任务|事项)(?:序号|编号)|№|[Nn][Oo]\\.?");
  private static final HeadedPattern GROUP =
      HeadedPattern.ofWords(
          "(?:行动|工程|专项行动|板块|任务板块|工作板块|类别|任务类别|项目类别|工作类别|领域|工作领域|重点领域|任务领域|发展领域|建设领域|类型|项目类型|方面|重点方向|方向|条线|一级任务|一级指标|大类|所属行动|所属板块|月份)(?:名称|计划)?");
  private static final HeadedPattern NAME =
      HeadedPattern.ofWords(
          "(?:重点|主要|具体|工作|实事|建设|推进|年度|目标|二级|三级|子)*(?:项目|任务|事项|工作|举措)(?:名称|清单|重点)?|工作重点|重点工作|名称|(?:主要|核心|考核)?指标(?:名称)?|二级指标"
              + "|(?:做|干|抓|办)什么(?:事)?|(?:存在|反馈|突出|主要|具体|整改)*(?:的)?问题(?:清单|描述|表现)?");
  private static final HeadedPattern CONTENT =
      HeadedPattern.ofWords(
          "(?:主要|具体|工作|建设|任务|项目|实施|总体|三年|预期|重点|行动|目标|推进|年度|建设的|总|整改)*(?:内容|目标|措施|举措|要求|成效|成果|标准)(?:任务|清单|及规模|和要求|及要求|及目标|与措施|和目标|及措施|和成效)?"
              + "|(?:建设)?规模(?:(?:及|和)(?:主要)?(?:建设)?内容)?|工程量|(?:年度)?形象进度|(?:工作|主要|具体|部门|岗位|职能)*职责(?:任务|内容|要求)?"
              + "|(?:怎么|怎样|如何)(?:做|干|办|抓)|(?:做|干|抓|办)(?:到什么程度|成什么样)|达到什么(?:标准|程度|效果|目标|要求)"
              + "|第?[一二三四1234]季度(?:目标|任务|进度|计划|安排|工作)*");
  private static final HeadedPattern YEAR =
      HeadedPattern.ofWords(
          "(?:到|至|截至)?20\\d{2}年?度?(?:[底末]前?)?(?:分)?(?:推进|工作|目标|计划|任务|内容|重点|安排|进度|实施|建设|具体|主要|年度|形象|完成(?!情况|值|数|率)|要求|情况|预期|达到)*值?");

  /** 2024-2025学年: called after the year that it begins in. */
  private static final HeadedPattern SCHOOL_YEAR =
      HeadedPattern.ofWords("20\\d{2}(?:学?年)?[-—–~至/]+(?:20)?\\d{2}学年度?(?:目标|任务|要点|重点|计划|工作)*");

  private static final HeadedPattern YEARS =
      HeadedPattern.ofWords(
          "(?:分)?(?:年度?|各年度?|逐年)?(?:推进|实施|工作|目标|任务|进度|计划|建设|重点|具体)*(?:内容|计划|安排|目标|任务|进度|步骤)(?:分解)?(?:\\(.*\\))?");
  private static final HeadedPattern ROLES =
      HeadedPattern.ofWords("(?:责任|任务|工作|职责|组织)?(?:分工|落实)|责任(?:分解|落实|体系)|单位|部门");
  private static final HeadedPattern UNITS_HEAD =
      HeadedPattern.ofWords(
          "(?:责任|承担|负责)(?:科室|处室|股室|主体|清单)?|(?:由)?谁来?(?:做|干|办|抓|负责|落实|完成)|(?:项目)?(?:业主|法人)(?:单位)?|(?:项目)?(?:建设|用地|申报|代建)(?:单位|主体)");
  private static final HeadedPattern TIME =
      HeadedPattern.ofWords(
          "(?:完成|推进|实施|计划|办结|整改)*(?:时间|时限|期限|日期)(?:安排|节点|要求|进度|及要求|清单)?|时间节点|节点"
              + "|(?:建设|实施|项目)?(?:起止)?(?:年限|年月|时间|周期|工期)|(?:计划)?(?:开?竣工|完工|建成|投用)(?:时间|日期)"
              + "|(?:什么|啥)时候?(?:完成|做完|办结|干完)|何时(?:完成|做完|办结|干完)");
  private static final HeadedPattern IGNORED =
      HeadedPattern.ofWords(
          "备注|说明|(?:计量|计算)单位|(?:20\\d{2}年)?(?:基期|基准|现状|基础|实际|初始)(?:值|数|完成|情况|水平)*|20\\d{2}年[底末]?(?:现状|基数|实际|完成|已完成)(?:值|数|情况|水平)*"
              + "|(?:20\\d{2}年度?)?(?:计划|年度|累计|拟)?(?:完成)?投资.*|完成情况|进展(?:情况)?|推进情况|完成率|经费.*|资金.*|预算.*|总投资.*|地点|建设地点|建设性质|性质|签字|佐证.*|(?:指标)?属性|指标(?:性质|类型)|(?:参加|参与)?(?:对象|人员)|开工(?:时间|日期)|销号.*|状态|分值|权重|得分|责任人.*");
  private static final List<String> PERSONS = List.of("领导", "负责人", "联系人", "电话");

  /** The column that a cell is the head of, or null. */
  static @Nullable TableColumn of(TableCell cell) {
    if (cell.text().length() > LONGEST_CELL || cell.text().indexOf('。') >= 0) {
      return null;
    }
    TableColumn column = of(cell.folded());
    return column == null ? null : new TableColumn(column.kind, column.year, cell.text());
  }

  /** The column that the folded text without blanks is the head of, or null. */
  static @Nullable TableColumn of(String head) {
    if (head.isEmpty() || head.length() > 24) {
      return null;
    }
    if (YEAR.isWhole(head) || SCHOOL_YEAR.isWhole(head)) {
      int at = head.indexOf("20");
      return new TableColumn(Kind.YEAR, Integer.parseInt(head.substring(at, at + 4)), head);
    }
    FigureHead figures = FigureHead.of(head);
    if (figures != null) {
      return ofFigures(figures.name(), head);
    }
    Kind kind = kind(head);
    if (kind == Kind.IGNORED && FigureHead.isMoney(head)) {
      return new TableColumn(Kind.FIGURES, FigureHead.year(head), head);
    }
    return kind == null ? null : new TableColumn(kind, 0, head);
  }

  /** What the head is without its bracket counts more: 2025年目标（所） is a year's. */
  private static @Nullable TableColumn ofFigures(String name, String head) {
    TableColumn plain = of(name);
    if (plain != null && plain.kind != Kind.CONTENT && plain.kind != Kind.FIGURES) {
      return new TableColumn(plain.kind, plain.year, head);
    }
    return FigureHead.isPromise(name)
        ? new TableColumn(Kind.FIGURES, FigureHead.year(name), head)
        : null;
  }

  private static @Nullable Kind kind(String head) {
    if (NUMBER.isWhole(head)) {
      return Kind.NUMBER;
    }
    RoleWord word =
        RoleWord.head(head.endsWith(")") ? BRACKET.matcher(head).replaceFirst("") : head);
    if (word != null) {
      return kind(word);
    }
    if (TIME.isWhole(head)) {
      return Kind.DUE;
    }
    if (head.contains("年") && YEARS.isWhole(head)) {
      return Kind.YEARS;
    }
    if (GROUP.isWhole(head)) {
      return Kind.GROUP;
    }
    if (CONTENT.isWhole(head)) {
      return Kind.CONTENT;
    }
    if (NAME.isWhole(head)) {
      return Kind.NAME;
    }
    return rarer(head);
  }

  private static @Nullable Kind rarer(String head) {
    if (UNITS_HEAD.isWhole(head)) {
      return Kind.RESPONSIBLE;
    }
    if (YEARS.isWhole(head)) {
      return Kind.YEARS;
    }
    if (ROLES.isWhole(head)) {
      return Kind.ROLES;
    }
    if (IGNORED.isWhole(head) || PERSONS.stream().anyMatch(head::endsWith)) {
      return Kind.IGNORED;
    }
    return head.length() > LONGEST_HEAD ? null : byEnding(head);
  }

  /** 改革任务, 帮扶举措: what a head ends in says what it is of. */
  private static @Nullable Kind byEnding(String head) {
    if (ENDS_AS_NAME.matcher(head).matches()) {
      return Kind.NAME;
    }
    if (ENDS_AS_CONTENT.matcher(head).matches()) {
      return Kind.CONTENT;
    }
    return null;
  }

  private static Kind kind(RoleWord word) {
    return switch (word) {
      case LEAD -> Kind.LEAD;
      case RESPONSIBLE -> Kind.RESPONSIBLE;
      case SUPPORTING -> Kind.SUPPORTING;
      case TIME -> Kind.DUE;
      case PERSON -> Kind.IGNORED;
    };
  }

  /** Figures of the year; a column of any other kind as it is. */
  TableColumn in(int named) {
    return kind == Kind.FIGURES ? new TableColumn(kind, named, head) : this;
  }

  TableColumn as(Kind other) {
    return new TableColumn(other, year, head);
  }
}
