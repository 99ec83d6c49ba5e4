/** 进展报送: forms go out to departments, come back, and are missed. */
@NullMarked
package org.taizhang.app.forms;

import org.jspecify.annotations.NullMarked;
