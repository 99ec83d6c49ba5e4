/**
 * 序时进度 and lights: how far a target should be on a day, and what light it gets for it. Pure
 * calculation: facts in, facts out.
 */
@NullMarked
package org.taizhang.model.pace;

import org.jspecify.annotations.NullMarked;
