/** Documents of Word and WPS. */
@NullMarked
package org.taizhang.seeds.source.word;

import org.jspecify.annotations.NullMarked;
