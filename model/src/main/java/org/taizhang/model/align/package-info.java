/** Plans held against each other: what they say about the same thing. */
@NullMarked
package org.taizhang.model.align;

import org.jspecify.annotations.NullMarked;
