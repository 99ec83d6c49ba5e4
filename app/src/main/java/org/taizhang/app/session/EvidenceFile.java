package org.taizhang.app.session;

/**
 * A file that is to become evidence.
 *
 * @param name as it was called, without its folder
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never changed
public record EvidenceFile(String name, byte[] content) {}
