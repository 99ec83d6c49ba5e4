@NullMarked
package org.taizhang.seeds.text;

import org.jspecify.annotations.NullMarked;
