package org.taizhang.app.exchange;

import java.util.Set;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Plan;
import org.taizhang.model.Project;
import org.taizhang.model.Role;
import org.taizhang.model.Target;

/**
 * A target that a department is asked about.
 *
 * @param department that reports, as the plan names it
 * @param roles of it, or of the group that it belongs to; lead first
 */
public record FormLine(
    Plan plan, Project project, Target target, DepartmentId department, Set<Role> roles) {}
