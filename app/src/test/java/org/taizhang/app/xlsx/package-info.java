@NullMarked
package org.taizhang.app.xlsx;

import org.jspecify.annotations.NullMarked;
