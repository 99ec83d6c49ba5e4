package org.taizhang.app.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Project;

/** Which projects of a plan would have one number, in a few sentences. */
final class CrowdedWords {
  private static final int MOST = 3;

  private final Messages messages;

  CrowdedWords(Messages messages) {
    this.messages = messages;
  }

  /** Empty where every number is that of one project. */
  String of(Map<Integer, List<Project>> crowded) {
    if (crowded.isEmpty()) {
      return "";
    }
    var first =
        crowded.entrySet().stream()
            .limit(MOST)
            .map(one -> messages.text("version.crowded", one.getKey(), names(one.getValue())))
            .collect(Collectors.joining());
    int more = crowded.size() - MOST;
    return first
        + (more > 0 ? messages.text("version.crowded.more", more) : "")
        + messages.text("version.crowded.advice");
  }

  private static String names(List<Project> projects) {
    return projects.stream()
        .map(project -> "“" + project.name() + "”")
        .collect(Collectors.joining("、"));
  }
}
