/**
 * From bytes to passages: encodings, lines, page breaks, and where every character stood in the
 * file.
 */
@NullMarked
package org.taizhang.seeds.source;

import org.jspecify.annotations.NullMarked;
