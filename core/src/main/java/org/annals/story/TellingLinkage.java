package org.annals.story;

import java.util.Comparator;
import java.util.Set;
import org.annals.account.CanonicalOrder;
import org.annals.linkage.Linkage;

/** Which reports may tell one story. Immutable; safe for use by many threads. */
public final class TellingLinkage implements Linkage<Telling> {

  private static final Comparator<Telling> ORDER =
      Comparator.comparing(Telling::account, CanonicalOrder.OF_ACCOUNTS);

  @Override
  public Comparator<Telling> order() {
    return ORDER;
  }

  @Override
  public Set<String> keys(Telling telling) {
    return Set.of();
  }

  @Override
  public double score(Telling one, Telling other) {
    return -1;
  }

  @Override
  public boolean excludes(Telling one, Telling other) {
    return false;
  }
}
