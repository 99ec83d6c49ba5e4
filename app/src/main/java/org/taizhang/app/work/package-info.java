/** What is done about one target, wherever it is shown: its moves, reports, steps and evidence. */
@NullMarked
package org.taizhang.app.work;

import org.jspecify.annotations.NullMarked;
