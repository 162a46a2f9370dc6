package org.annals.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which of some accounts are of a report's older text: those whose id is another report's, an at
 * sign and the first digits of their own text's SHA-256. They are kept, but views leave them out.
 */
public final class Revisions {

  private static final int SHORTEST_DIGEST = 8;

  private Revisions() {}

  /** The accounts without those of older texts, in the order given. */
  public static List<Account> latest(Collection<Account> accounts) {
    Set<String> ids =
        accounts.stream().map(account -> account.report().id()).collect(Collectors.toSet());
    return accounts.stream().filter(account -> !isOlder(account, ids)).toList();
  }

  private static boolean isOlder(Account account, Set<String> ids) {
    return latestOf(account.report().id(), sha256(account.report().text().string()))
        .filter(ids::contains)
        .isPresent();
  }

  /**
   * The id of the report that one with this id is an older text of, if there is such a report.
   *
   * @param textDigest SHA-256 of the one's text, in hex
   */
  public static Optional<String> latestOf(String id, String textDigest) {
    int at = id.lastIndexOf('@');
    boolean older =
        at >= 0
            && id.length() - at - 1 >= SHORTEST_DIGEST
            && textDigest.startsWith(id.substring(at + 1));
    return older ? Optional.of(id.substring(0, at)) : Optional.empty();
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
