/** Pages onto paper: the only room that knows the PDF library. */
@NullMarked
package org.taizhang.app.press;

import org.jspecify.annotations.NullMarked;
