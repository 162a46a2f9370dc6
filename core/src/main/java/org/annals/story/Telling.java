package org.annals.story;

import java.util.List;
import java.util.Objects;
import org.annals.account.Account;
import org.annals.happening.Happening;
import org.annals.linkage.Digest;

/**
 * A report together with the happenings that it tells of.
 *
 * @param account its account
 * @param happenings all happenings that it attests, in the order of the text
 */
public record Telling(Account account, List<Happening> happenings) {

  public Telling {
    Objects.requireNonNull(account, "account");
    happenings = List.copyOf(happenings);
  }

  /**
   * The id of the story that this is the first report of; of another story an alias, by which it is
   * found after a merge.
   */
  public String storyId() {
    return Digest.id("story", account.report().id());
  }
}
