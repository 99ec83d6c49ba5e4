/**
 * Folding: what two spellings of the same words share. Texts stay verbatim in the ledger; the
 * folded form is for finding and comparing only, because converting Traditional back and forth does
 * not give the same text.
 */
@NullMarked
package org.taizhang.model.text;

import org.jspecify.annotations.NullMarked;
