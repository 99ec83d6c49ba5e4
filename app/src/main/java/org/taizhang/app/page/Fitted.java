package org.taizhang.app.page;

import java.util.List;
import org.taizhang.app.page.ColumnChunks.Chunk;
import org.taizhang.app.scene.MatrixScene;

/** A matrix laid out for a sheet, and how its columns are divided among sheets. */
record Fitted(MatrixScene scene, List<Chunk> chunks) {}
