package org.taizhang.model.edit;

/** Why several edits were made as one. */
public enum Occasion {
  IMPORT,
  DEMONSTRATION,
  BULK_ASSIGNMENT,
  CORRECTION
}
