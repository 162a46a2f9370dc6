package org.annals.situation;

import java.util.List;

/** Which roles the parties of each kind of fact have. */
final class Roles {

  private Roles() {}

  /** In the order in which a fact names them. */
  static List<String> of(FactKind kind) {
    return switch (kind) {
      case OFFICE -> List.of("holder", "of");
      case PRESENCE, CONTROL -> List.of("holder");
      case CUSTODY -> List.of("holder", "subject");
      case DEMAND -> List.of("asker", "asked", "object");
      case PROMISE, THREAT, MEASURE -> List.of("maker", "target");
      case AGREEMENT, HOSTILITY, CONTACT -> List.of("party", "broker");
      case ALIGNMENT -> List.of("holder", "toward");
    };
  }

  /** Whether several may have a role. */
  static boolean isShared(String role) {
    return role.equals("party") || role.equals("broker") || role.equals("object");
  }
}
