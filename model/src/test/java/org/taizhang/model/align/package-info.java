@NullMarked
package org.taizhang.model.align;

import org.jspecify.annotations.NullMarked;
