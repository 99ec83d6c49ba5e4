/**
 * The command line: the product's work without a window, for scripts, tests and machines without a
 * screen.
 */
@NullMarked
package org.taizhang.app.command;

import org.jspecify.annotations.NullMarked;
