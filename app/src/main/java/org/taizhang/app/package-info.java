@NullMarked
package org.taizhang.app;

import org.jspecify.annotations.NullMarked;
