@NullMarked
package org.taizhang.app.type;

import org.jspecify.annotations.NullMarked;
