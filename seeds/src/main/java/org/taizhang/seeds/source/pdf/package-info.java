/** Reads PDF files that hold text: the only package that imports PDFBox. */
@NullMarked
package org.taizhang.seeds.source.pdf;

import org.jspecify.annotations.NullMarked;
