package org.taizhang.app.desk;

import java.util.List;
import org.taizhang.model.Plan;
import org.taizhang.model.Project;
import org.taizhang.model.Target;

/**
 * A line of the ledger's table.
 *
 * @param leads names of the departments that lead
 * @param others how many departments are responsible or support, leading or not
 * @param targets those of the year looked at, or all
 */
public record DeskRow(
    Project project, Plan plan, List<String> leads, int others, List<Target> targets) {
  /** Whether the plan names nobody for it (未明确). */
  boolean unclear() {
    return leads.isEmpty() && others == 0;
  }
}
