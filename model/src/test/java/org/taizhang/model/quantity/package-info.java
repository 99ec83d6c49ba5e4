@NullMarked
package org.taizhang.model.quantity;

import org.jspecify.annotations.NullMarked;
