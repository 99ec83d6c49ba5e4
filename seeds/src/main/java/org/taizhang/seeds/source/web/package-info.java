/** Saved web pages: their bytes, what of them is the article, and its paragraphs and tables. */
@NullMarked
package org.taizhang.seeds.source.web;

import org.jspecify.annotations.NullMarked;
