/** What words stand for: years, dates, levels of government, units, quantities. */
@NullMarked
package org.taizhang.seeds.resolve;

import org.jspecify.annotations.NullMarked;
