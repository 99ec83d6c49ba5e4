/** 快速填报: the reports of a department or a month, one below the other, by keys alone. */
@NullMarked
package org.taizhang.app.entry;

import org.jspecify.annotations.NullMarked;
