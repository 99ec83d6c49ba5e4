package org.taizhang.model.work;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who let a report pass so far. Stages come in their order and each once; a small bureau may leave
 * some out.
 */
public record ApprovalChain(List<Approval> approvals) {
  public static final ApprovalChain NONE = new ApprovalChain(List.of());

  /**
   * @throws IllegalArgumentException when the stages are not in their order
   */
  public ApprovalChain {
    approvals = List.copyOf(approvals);
    for (int i = 1; i < approvals.size(); i++) {
      if (approvals.get(i - 1).stage().compareTo(approvals.get(i).stage()) >= 0) {
        throw new IllegalArgumentException("stages are not in their order: " + approvals);
      }
    }
  }

  /** How far the report has come; null when nobody is named yet. */
  public @Nullable ApprovalStage stage() {
    return approvals.isEmpty() ? null : approvals.getLast().stage();
  }

  /** Whether the office has settled it: what is printed as reported. */
  public boolean ratified() {
    return stage() == ApprovalStage.RATIFIED;
  }

  /** With this approval, and without those of its stage and of later ones: these see it anew. */
  public ApprovalChain with(Approval approval) {
    return new ApprovalChain(
        java.util.stream.Stream.concat(
                before(approval.stage()).approvals.stream(), java.util.stream.Stream.of(approval))
            .toList());
  }

  /** Sent back to a stage: without its approval and those behind it. */
  public ApprovalChain before(ApprovalStage stage) {
    return new ApprovalChain(
        approvals.stream().filter(one -> one.stage().compareTo(stage) < 0).toList());
  }
}
