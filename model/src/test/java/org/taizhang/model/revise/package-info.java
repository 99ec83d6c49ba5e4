@NullMarked
package org.taizhang.model.revise;

import org.jspecify.annotations.NullMarked;
