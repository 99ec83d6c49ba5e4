package org.taizhang.app.page;

import java.util.List;
import org.taizhang.app.page.ColumnChunks.Chunk;
import org.taizhang.app.page.Laid.Strip;
import org.taizhang.app.scene.MatrixScene;

/** A matrix laid out for a sheet, and how its columns are divided among sheets. */
record Fitted(MatrixScene scene, List<Chunk> chunks) {
  Laid laid(BriefingWords words) {
    var strips = chunks.stream().map(chunk -> strip(chunk, words)).toList();
    return new Laid(scene, new MatrixRows(scene), strips);
  }

  private Strip strip(Chunk chunk, BriefingWords words) {
    int departments = scene.table().columns().size();
    var note =
        chunks.size() == 1
            ? ""
            : words.columns(chunk.first() + 1, Math.min(chunk.end(), departments));
    return new Strip(
        scene.columns().start(chunk.first()), scene.columns().start(chunk.end()), note);
  }
}
