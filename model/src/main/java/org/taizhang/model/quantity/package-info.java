/** Numbers that a plan promises (量化指标): value or range, unit, bound, kind. */
@NullMarked
package org.taizhang.model.quantity;

import org.jspecify.annotations.NullMarked;
