/**
 * The ledger as tables, for questions that are easier asked in SQL. A projection: whatever happens
 * to it, the journal has it all, and what disagrees with the journal is made anew.
 */
@NullMarked
package org.taizhang.persistence.schema;

import org.jspecify.annotations.NullMarked;
