@NullMarked
package org.taizhang.model.pace;

import org.jspecify.annotations.NullMarked;
