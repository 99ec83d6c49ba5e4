/**
 * Changes to a ledger as values: what is asked for ({@link org.taizhang.model.edit.Edit}), what
 * came of it ({@link org.taizhang.model.edit.Outcome}) and who asked when ({@link
 * org.taizhang.model.edit.Envelope}).
 */
@NullMarked
package org.taizhang.model.edit;

import org.jspecify.annotations.NullMarked;
