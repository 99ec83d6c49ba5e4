package org.taizhang.app.exchange;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came back in forms.
 *
 * @param asOf the day they are for; null when no form was among the files
 * @param differences from the ledger, file by file; a field that two forms answer differently is
 *     there twice
 * @param forms how many of the files were forms for this day
 */
public record Returned(
    @Nullable LocalDate asOf,
    List<FormDifference> differences,
    List<FormProblem> problems,
    int forms) {
  public Returned {
    differences = List.copyOf(differences);
    problems = List.copyOf(problems);
  }

  /** Those that can be taken without anybody looking. */
  public List<FormDifference> clean() {
    return differences.stream()
        .filter(one -> one.verdict() == FormDifference.Verdict.CLEAN)
        .toList();
  }

  /** Whether somebody has to look at something. */
  public boolean isDoubtful() {
    return !problems.isEmpty() || clean().size() < differences.size();
  }
}
