@NullMarked
package org.taizhang.app.command;

import org.jspecify.annotations.NullMarked;
