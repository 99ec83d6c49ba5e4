/** 佐证材料: what supports which targets, and which targets nothing supports. */
@NullMarked
package org.taizhang.app.evidence;

import org.jspecify.annotations.NullMarked;
