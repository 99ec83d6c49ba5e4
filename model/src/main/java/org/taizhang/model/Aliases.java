package org.taizhang.model;

import java.util.List;
import java.util.stream.Stream;

/** Further names of one department, each once, in the order in which they were given. */
public record Aliases(List<String> names) {
  public static final Aliases NONE = new Aliases(List.of());

  public Aliases {
    names = names.stream().distinct().toList();
  }

  public static Aliases of(String... names) {
    return new Aliases(List.of(names));
  }

  public Aliases and(String name) {
    return new Aliases(Stream.concat(names.stream(), Stream.of(name)).toList());
  }

  public Aliases without(String name) {
    return new Aliases(names.stream().filter(other -> !other.equals(name)).toList());
  }
}
