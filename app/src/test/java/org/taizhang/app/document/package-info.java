@NullMarked
package org.taizhang.app.document;

import org.jspecify.annotations.NullMarked;
