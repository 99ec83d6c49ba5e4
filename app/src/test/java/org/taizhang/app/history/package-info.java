@NullMarked
package org.taizhang.app.history;

import org.jspecify.annotations.NullMarked;
