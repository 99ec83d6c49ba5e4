/**
 * Issued plans in, drafts of ledgers out: document text becomes blocks with positions, a draft with
 * findings, and, once the clerk has looked, edits. Three rules hold throughout: what can be
 * repaired without losing or inventing anything is repaired silently; what is doubtful is read as
 * it stands and reported; what only looks like a slip is kept.
 */
@NullMarked
package org.taizhang.seeds;

import org.jspecify.annotations.NullMarked;
