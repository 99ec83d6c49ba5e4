/** 修改记录: who changed what and when, as the journal has it. */
@NullMarked
package org.taizhang.app.history;

import org.jspecify.annotations.NullMarked;
