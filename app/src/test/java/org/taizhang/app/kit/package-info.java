@NullMarked
package org.taizhang.app.kit;

import org.jspecify.annotations.NullMarked;
