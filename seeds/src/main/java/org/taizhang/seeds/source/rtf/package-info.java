/** Documents in Rich Text Format. */
@NullMarked
package org.taizhang.seeds.source.rtf;

import org.jspecify.annotations.NullMarked;
