package org.annals.identity;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.annals.account.Account;
import org.annals.linkage.Clustering;
import org.annals.linkage.Digest;
import org.annals.resource.Resources;

/** Tells who is who across accounts. Immutable; safe for use by many threads. */
public final class IdentityMaker {

  private final Signatures signatures;
  private final SignatureLinkage linkage = new SignatureLinkage();

  private IdentityMaker(Signatures signatures) {
    this.signatures = signatures;
  }

  /**
   * Reads the tables of names.
   *
   * @throws org.annals.resource.ResourceException if one is broken
   */
  public static IdentityMaker load(Resources resources) {
    return new IdentityMaker(Signatures.load(resources));
  }

  public Signatures signatures() {
    return signatures;
  }

  public SignatureLinkage linkage() {
    return linkage;
  }

  /** Who is who in some accounts. */
  public Identities identities(Collection<Account> accounts) {
    List<Signature> distinct = accounts.stream().flatMap(this::signatures).distinct().toList();
    return new Identities(
        signatures,
        new Clustering<>(linkage)
            .components(distinct).stream()
                .flatMap(component -> component.clusters().stream())
                .map(IdentityMaker::identity)
                .toList());
  }

  /** The signatures of an account's actors, in the order of the account. */
  public Stream<Signature> signatures(Account account) {
    return account.actors().stream().map(actor -> signatures.of(account, actor));
  }

  /**
   * The one whom a cluster stands for.
   *
   * @param cluster in canonical order
   */
  public static Identity identity(List<Signature> cluster) {
    Signature first = cluster.get(0);
    return new Identity(
        Digest.id("actor", first.text()),
        first.name(),
        first.kind(),
        first.country(),
        first.sectors(),
        cluster);
  }
}
