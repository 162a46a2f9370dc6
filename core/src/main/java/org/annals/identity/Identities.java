package org.annals.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.account.Account;
import org.annals.actor.Actor;

/** Whom the accounts' own actors are taken for. Immutable; safe for use by many threads. */
public final class Identities {

  private final Signatures signatures;
  private final List<Identity> identities;
  private final Map<Signature, Identity> bySignature = new HashMap<>();

  public Identities(Signatures signatures, Collection<Identity> identities) {
    this.signatures = signatures;
    this.identities = List.copyOf(identities);
    for (Identity identity : this.identities) {
      identity.signatures().forEach(signature -> bySignature.put(signature, identity));
    }
  }

  public List<Identity> list() {
    return identities;
  }

  /**
   * Who an account's own actor is.
   *
   * @throws IllegalArgumentException if it is of none of the accounts that these are made of
   */
  public Identity of(Account account, Actor actor) {
    return of(signatures.of(account, actor));
  }

  /**
   * Who an account's own actor is.
   *
   * @param actor its id within the account
   * @throws IllegalArgumentException if it is of none of the accounts that these are made of
   */
  public Identity of(Account account, String actor) {
    return account.actors().stream()
        .filter(own -> own.id().equals(actor))
        .findFirst()
        .map(own -> of(account, own))
        .orElseThrow(() -> new IllegalArgumentException("the account has no actor " + actor));
  }

  /**
   * Whom a signature stands for.
   *
   * @throws IllegalArgumentException if these are not made of it
   */
  public Identity of(Signature signature) {
    Identity identity = bySignature.get(signature);
    if (identity == null) {
      throw new IllegalArgumentException("nobody knows " + signature.text());
    }
    return identity;
  }
}
