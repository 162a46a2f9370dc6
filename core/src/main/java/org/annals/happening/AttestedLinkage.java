package org.annals.happening;

import java.util.Comparator;
import java.util.Set;
import org.annals.account.CanonicalOrder;
import org.annals.linkage.Linkage;

/** Which events of accounts may be one happening. Immutable; safe for use by many threads. */
public final class AttestedLinkage implements Linkage<Attested> {

  private static final Comparator<Attested> ORDER =
      Comparator.comparing(Attested::account, CanonicalOrder.OF_ACCOUNTS)
          .thenComparing(attested -> attested.event().trigger())
          .thenComparing(attested -> attested.event().id().length())
          .thenComparing(attested -> attested.event().id());

  @Override
  public Comparator<Attested> order() {
    return ORDER;
  }

  @Override
  public Set<String> keys(Attested attested) {
    return Set.of();
  }

  @Override
  public double score(Attested one, Attested other) {
    return -1;
  }

  @Override
  public boolean excludes(Attested one, Attested other) {
    return false;
  }
}
