@NullMarked
package org.taizhang.app.departments;

import org.jspecify.annotations.NullMarked;
