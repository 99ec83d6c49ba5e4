package org.taizhang.app.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.QuantityId;
import org.taizhang.model.TargetId;

/**
 * A field of a department's report.
 *
 * @param quantity that is counted; null for every field but {@link FormField#REACHED}
 */
public record Slot(
    LocalDate asOf,
    TargetId target,
    DepartmentId department,
    FormField field,
    @Nullable QuantityId quantity) {}
