package org.taizhang.app.command;

import org.taizhang.model.Role;

/**
 * The roles as the command line writes them; these are part of its format and in no other language.
 */
final class RoleWords {
  private RoleWords() {}

  static String of(Role role) {
    return switch (role) {
      case LEAD -> "牵头";
      case RESPONSIBLE -> "责任";
      case SUPPORTING -> "配合";
    };
  }
}
