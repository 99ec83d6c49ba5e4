/** Tables into worksheets: the only room that knows the library for .xlsx. */
@NullMarked
package org.taizhang.app.xlsx;

import org.jspecify.annotations.NullMarked;
