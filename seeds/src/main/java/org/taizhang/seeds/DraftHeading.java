package org.taizhang.seeds;

import org.taizhang.model.Place;

/**
 * A numbered heading.
 *
 * @param label the number as issued, such as （一）; empty when none is printed
 * @param name without number and closing full stop
 */
public record DraftHeading(String label, String name, Place at) {}
