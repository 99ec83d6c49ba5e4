package org.taizhang.app.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Ledger;
import org.taizhang.persistence.EditLog;

/**
 * A ledger of which pictures are made.
 *
 * @param edits that made the ledger what it is
 * @param place where its files are kept; null where none are
 */
public record Pictured(Ledger ledger, EditLog edits, @Nullable Path place) {}
