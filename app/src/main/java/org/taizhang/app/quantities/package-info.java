/** 指标: all that plans count, with what is reached of it. */
@NullMarked
package org.taizhang.app.quantities;

import org.jspecify.annotations.NullMarked;
