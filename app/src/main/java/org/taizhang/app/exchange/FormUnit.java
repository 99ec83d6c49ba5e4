package org.taizhang.app.exchange;

import java.util.List;

/**
 * A department and all that it is asked about, in the order of plans, projects and years. The
 * departments of one name in plans of one issuer are one.
 *
 * @param issuer of its plans, where another one has a department of this name; empty otherwise
 * @param lines at least one
 */
public record FormUnit(String name, String issuer, List<FormLine> lines) {
  public FormUnit {
    lines = List.copyOf(lines);
  }

  /** 财政局, 财政局（滨江区教育局）. */
  public String called() {
    return issuer.isEmpty() ? name : name + "（" + issuer + "）";
  }
}
