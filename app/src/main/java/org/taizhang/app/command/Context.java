package org.taizhang.app.command;

import java.io.PrintWriter;
import org.taizhang.app.kit.Messages;

/**
 * What the commands take from the world around them: where they write, whose ledger it is, and a
 * screen.
 */
public record Context(
    PrintWriter out, PrintWriter err, Home home, Messages messages, Screens screens) {}
