/** What comes from the clipboard: the form of it that says most, and rows of plain text. */
@NullMarked
package org.taizhang.seeds.source.clip;

import org.jspecify.annotations.NullMarked;
