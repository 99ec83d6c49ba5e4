/**
 * One class per genre of plan: the table flattened to lines, numbered paragraphs with their units
 * in brackets, and prose under headings. Words are matched half-width and in Simplified form; what
 * goes into the draft is the text as issued.
 */
@NullMarked
package org.taizhang.seeds.grammar;

import org.jspecify.annotations.NullMarked;
