package org.taizhang.app.quantities;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.TargetId;
import org.taizhang.model.quantity.Measure;
import org.taizhang.model.quantity.Reach;

/**
 * One line of the page.
 *
 * @param place the project, or the plan itself for its own goals
 * @param code of the plan
 * @param reach of the year that is looked at, or of the whole plan
 * @param departments that have a role in the project
 * @param target whose page tells more; null where the number stands in none
 */
public record QuantityRow(
    Measure measure,
    String place,
    String code,
    Reach reach,
    List<String> departments,
    @Nullable TargetId target) {}
