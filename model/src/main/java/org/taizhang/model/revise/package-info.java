/**
 * What a clerk does to a plan, as edits: each operation is composed of small edits that are taken
 * as one, and its inverse gives the ledger back as it was.
 */
@NullMarked
package org.taizhang.model.revise;

import org.jspecify.annotations.NullMarked;
