@NullMarked
package org.taizhang.app.forms;

import org.jspecify.annotations.NullMarked;
