/** Workbooks: the cells that can be seen on their sheets, as they are shown. */
@NullMarked
package org.taizhang.seeds.source.sheet;

import org.jspecify.annotations.NullMarked;
