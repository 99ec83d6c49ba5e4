package org.taizhang.model.pace;

import java.time.LocalDate;

/** A light with why and as of when. */
public record Verdict(Light light, LightReason reason, LocalDate asOf) {}
