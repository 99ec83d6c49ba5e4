package org.taizhang.app.briefing;

import java.util.Map;
import org.taizhang.app.kit.Memory;
import org.taizhang.app.page.MeetingHead;

/**
 * Masthead and foot as they were typed last, also in a start before this one. The issue is offered
 * as it was: whether another one follows is for the clerk to say.
 */
final class HeadMemory {
  private static final String NAME = "head.name";
  private static final String ISSUE = "head.issue";
  private static final String ISSUER = "head.issuer";
  private static final String REPORT = "head.report";
  private static final String SEND = "head.send";
  private static final String DISTRIBUTE = "head.distribute";
  private static final String COPIES = "head.copies";

  private final Memory memory;
  private MeetingHead head;

  /**
   * Reads what is remembered.
   *
   * @param usual for what was never typed
   */
  HeadMemory(Memory memory, MeetingHead usual) {
    this.memory = memory;
    this.head =
        new MeetingHead(
            memory.value(NAME, usual.name()),
            number(ISSUE, usual.issue()),
            memory.value(ISSUER, usual.issuer()),
            memory.value(REPORT, usual.report()),
            memory.value(SEND, usual.send()),
            memory.value(DISTRIBUTE, usual.distribute()),
            number(COPIES, usual.copies()));
  }

  MeetingHead head() {
    return head;
  }

  void keep(MeetingHead now) {
    head = now;
    memory.keep(
        Map.of(
            NAME,
            now.name(),
            ISSUE,
            Integer.toString(now.issue()),
            ISSUER,
            now.issuer(),
            REPORT,
            now.report(),
            SEND,
            now.send(),
            DISTRIBUTE,
            now.distribute(),
            COPIES,
            Integer.toString(now.copies())));
  }

  private int number(String key, int otherwise) {
    return Numerals.number(memory.value(key, Integer.toString(otherwise)));
  }
}
