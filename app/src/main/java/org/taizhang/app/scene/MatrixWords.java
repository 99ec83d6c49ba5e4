package org.taizhang.app.scene;

import java.util.Locale;
import java.util.ResourceBundle;
import org.taizhang.model.Role;

/** The words a matrix needs, in one language. */
public final class MatrixWords {
  private final ResourceBundle bundle;

  private MatrixWords(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  public static MatrixWords in(Locale locale) {
    return new MatrixWords(
        ResourceBundle.getBundle("org.taizhang.app.scene.matrix", locale, NO_FALLBACK));
  }

  public String number() {
    return bundle.getString("number");
  }

  public String project() {
    return bundle.getString("project");
  }

  public String total() {
    return bundle.getString("total");
  }

  /** Beside a project without departments: 未明确. */
  public String unclear() {
    return bundle.getString("unclear");
  }

  /** Head of the column that stands in for departments where the plan names none. */
  public String departments() {
    return bundle.getString("departments");
  }

  /** The same where offices with steps have columns. */
  public String offices() {
    return bundle.getString("offices");
  }

  /** Beside the name of a demonstration plan: 示例. */
  public String demonstration() {
    return bundle.getString("demonstration");
  }

  /** After the name of a group whose rows began on an earlier page: （续）. */
  public String continued() {
    return bundle.getString("continued");
  }

  /** How many projects a group has, in short. */
  public String projects(int count) {
    return bundle.getString("projects").formatted(count);
  }

  public String role(Role role) {
    return bundle.getString(
        switch (role) {
          case LEAD -> "role.lead";
          case RESPONSIBLE -> "role.responsible";
          case SUPPORTING -> "role.supporting";
        });
  }

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
}
