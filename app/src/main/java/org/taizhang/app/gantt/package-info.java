/** 年度甘特: the targets of the selected plans over their years. */
@NullMarked
package org.taizhang.app.gantt;

import org.jspecify.annotations.NullMarked;
