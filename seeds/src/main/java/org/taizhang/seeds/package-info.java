@NullMarked
package org.taizhang.seeds;

import org.jspecify.annotations.NullMarked;
