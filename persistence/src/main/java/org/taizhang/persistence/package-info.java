@NullMarked
package org.taizhang.persistence;

import org.jspecify.annotations.NullMarked;
