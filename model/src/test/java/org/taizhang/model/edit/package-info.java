@NullMarked
package org.taizhang.model.edit;

import org.jspecify.annotations.NullMarked;
