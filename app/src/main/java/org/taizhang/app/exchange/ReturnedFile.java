package org.taizhang.app.exchange;

/** A file that came back, by its name, which may be any. */
@SuppressWarnings("ArrayRecordComponent") // read once, never changed
public record ReturnedFile(String name, byte[] content) {}
