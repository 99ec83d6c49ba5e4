@NullMarked
package org.taizhang.model;

import org.jspecify.annotations.NullMarked;
