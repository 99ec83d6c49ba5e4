package org.taizhang.seeds.grammar;

import java.util.regex.Pattern;
import org.taizhang.model.text.Folding;

/**
 * Headings that say what a part of a plan is for. Guiding thought, goals and safeguards (保障措施) hold
 * no tasks although they are numbered like them; 主要任务 and the like only hold the groups.
 */
final class SectionWords {
  private static final Pattern FRAME =
      Pattern.compile(
          "(?:工作|总体|基本)?(?:指导思想|总体要求|总体思路|基本思路|总体考虑|基本原则|工作原则|指导原则)(?:[和及与、].*)?"
              + "|(?:工作|总体|发展|主要|具体|预期|创建|行动|建设|年度)*目标(?:[和及与、](?:要求|原则|任务要求))?"
              + "|(?:发展|编制|实施|工作|现实)?(?:基础|背景|现状|依据|形势|环境)(?:[和及与、].*)?|(?:基本|现状|学校)?情况(?:分析)?|现状分析|面临(?:的)?形势.*"
              + "|(?:组织|工作|实施|政策|条件|经费|制度|推进|支持)?保障(?:措施|机制|体系|条件|要求)?"
              + "|(?:加强|强化)?组织(?:实施|领导|保障|管理|推进|机构)(?:[和及与、].*)?|(?:工作|实施|有关|相关|几点|活动|推进)要求"
              + "|(?:实施|推进|工作)?(?:步骤|进度安排|时间安排|阶段安排|工作步骤|方法步骤|步骤安排|组织架构)|附则|总则|说明|其他(?:事项)?"
              + "|(?:监督|督导|考核|检查|考评|督查)(?:检查|考核|评估|评价|问责|激励)*|工作机制|实施范围|适用范围|领导小组.*|会议(?:认为|指出|强调|要求|听取|提出).*");
  private static final Pattern CONTAINER =
      Pattern.compile(
          "(?:20\\d\\d年)?(?:主要|重点|工作|具体|目标|年度|建设|行动|核心|各项)*(?:任务|工作|举措|措施|内容|项目|行动|工程)(?:[和及与、]?(?:措施|分工|重点|任务|举措|要求|内容|安排))*");

  private SectionWords() {}

  /** Whether the heading announces anything but tasks. */
  static boolean isFrame(String name) {
    return FRAME.matcher(plain(name)).matches();
  }

  /** Whether the heading only says that the tasks follow. */
  static boolean isContainer(String name) {
    return CONTAINER.matcher(plain(name)).matches();
  }

  private static String plain(String name) {
    return Folding.folded(name).replaceAll("[\\s,。:;]", "");
  }
}
