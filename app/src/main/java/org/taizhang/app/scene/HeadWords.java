package org.taizhang.app.scene;

import org.taizhang.app.type.TextMetrics;

/** What the head needs to set words: their language, their widths and how they are placed. */
record HeadWords(MatrixWords words, TextMetrics metrics, RowText text) {}
