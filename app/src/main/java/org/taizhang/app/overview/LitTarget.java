package org.taizhang.app.overview;

import org.taizhang.model.Plan;
import org.taizhang.model.Project;
import org.taizhang.model.Target;
import org.taizhang.model.pace.Verdict;

/** A target with its light. */
public record LitTarget(Plan plan, Project project, Target target, Verdict verdict) {}
