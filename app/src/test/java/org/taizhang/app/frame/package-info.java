@NullMarked
package org.taizhang.app.frame;

import org.jspecify.annotations.NullMarked;
