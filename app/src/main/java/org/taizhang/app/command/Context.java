package org.taizhang.app.command;

import java.io.InputStream;
import java.io.PrintWriter;
import org.taizhang.app.kit.Messages;

/**
 * What the commands take from the world around them: what they are told, where they write, whose
 * ledger it is, and a screen.
 */
public record Context(
    InputStream in,
    PrintWriter out,
    PrintWriter err,
    Home home,
    Messages messages,
    Screens screens) {}
