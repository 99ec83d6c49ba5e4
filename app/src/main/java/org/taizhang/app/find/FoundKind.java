package org.taizhang.app.find;

/** What can be found, in the order of groups that fit equally well. */
public enum FoundKind {
  DEPARTMENT,
  PLAN,
  SECTION,
  PROJECT,
  TARGET,
  QUANTITY,
  STEP,
  REPORT,
  EVIDENCE
}
