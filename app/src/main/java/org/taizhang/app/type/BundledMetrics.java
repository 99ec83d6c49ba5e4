package org.taizhang.app.type;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Metrics of the bundled faces; a face's file is read when it is first measured. */
public final class BundledMetrics implements TextMetrics {
  private final Map<Face, Advances> faces = new ConcurrentHashMap<>();

  @Override
  public boolean covers(Face face, int codePoint) {
    return of(face).covers(codePoint) && !face.disowns(codePoint);
  }

  @Override
  public double advance(Face face, int codePoint) {
    return covers(face, codePoint) ? of(face).ems(codePoint) : substituted(face, codePoint);
  }

  private double substituted(Face face, int codePoint) {
    if (Substitution.invisible(codePoint)) {
      return 0;
    }
    var run = Substitution.of(this, face, codePoint);
    return of(run.face()).ems(run.text().codePointAt(0));
  }

  private Advances of(Face face) {
    return faces.computeIfAbsent(face, f -> TrueType.advances(f.bytes()));
  }
}
