@NullMarked
package org.taizhang.app.work;

import org.jspecify.annotations.NullMarked;
