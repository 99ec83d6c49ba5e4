/** Shows a document as its file holds it, so that what came of it can be seen beside it. */
@NullMarked
package org.taizhang.app.document;

import org.jspecify.annotations.NullMarked;
