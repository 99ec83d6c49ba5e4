@NullMarked
package org.taizhang.app.desk;

import org.jspecify.annotations.NullMarked;
