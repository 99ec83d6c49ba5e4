@NullMarked
package org.taizhang.app.press;

import org.jspecify.annotations.NullMarked;
