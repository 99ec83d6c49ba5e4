package org.taizhang.app.command;

import java.nio.file.Path;
import java.time.InstantSource;
import org.taizhang.persistence.Author;

/** Who is calling, where their ledger lies when no --store names another, and what time it is. */
public record Home(Path defaultFolder, Author author, InstantSource clock) {}
