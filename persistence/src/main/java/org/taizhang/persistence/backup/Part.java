package org.taizhang.persistence.backup;

/**
 * A file of the ledger folder inside a backup.
 *
 * @param name its path below the folder, with slashes
 */
public record Part(String name, byte[] content) {}
