package org.taizhang.model.purge;

/**
 * A file that stands where another one leaves, for things that cannot be without a file.
 *
 * @param sha256 of its bytes
 * @param size in bytes
 */
public record Substitute(String sha256, long size) {}
