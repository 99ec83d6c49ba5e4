package org.taizhang.app.page;

/**
 * What a briefing's masthead (报头) and foot (报尾) say; empty where something does not stand there.
 *
 * @param name of the bulletin, in red: 教育工作简报
 * @param issue 期号; 0 leaves room to write it by hand
 * @param issuer 编发单位
 * @param report to whom it is submitted (报)
 * @param send to whom it is sent (送)
 * @param distribute to whom it is distributed (发)
 * @param copies 共印×份; 0 leaves room to write it by hand
 */
public record MeetingHead(
    String name,
    int issue,
    String issuer,
    String report,
    String send,
    String distribute,
    int copies) {
  /** What an education bureau's office usually prints, its numbers left to the hand. */
  static MeetingHead usual(MeetingWords words) {
    return new MeetingHead(
        words.say("head.name"),
        0,
        words.say("head.issuer"),
        words.say("head.report"),
        words.say("head.send"),
        words.say("head.distribute"),
        0);
  }
}
