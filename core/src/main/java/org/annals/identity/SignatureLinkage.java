package org.annals.identity;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.annals.actor.ActorKind;
import org.annals.actor.PersonName;
import org.annals.linkage.Linkage;

/** Which signatures may stand for the same one. Stateless. */
public final class SignatureLinkage implements Linkage<Signature> {

  /** The fullest name first, which then names the identity. */
  private static final Comparator<Signature> ORDER =
      Comparator.<Signature>comparingInt(signature -> -signature.keys().size())
          .thenComparing(Signature::text);

  @Override
  public Comparator<Signature> order() {
    return ORDER;
  }

  @Override
  public Set<String> keys(Signature signature) {
    if (signature.own() != null) {
      return Set.of();
    }
    Set<String> keys = new HashSet<>();
    if (!signature.isNamed()) {
      keys.add(signature.office() != null ? "office " + signature.office() : body(signature));
    } else if (signature.kind() == ActorKind.PERSON) {
      signature.keys().forEach(key -> keys.add("name " + key));
    } else {
      keys.add("name " + String.join(" ", signature.keys()));
    }
    return keys;
  }

  private static String body(Signature signature) {
    return "body " + signature.country() + " " + signature.sectors().get(0);
  }

  @Override
  public double score(Signature one, Signature other) {
    if (!one.isNamed() || !other.isNamed()) {
      return unnamed(one, other);
    }
    if (one.kind() == ActorKind.PERSON && other.kind() == ActorKind.PERSON) {
      return persons(one, other);
    }
    boolean same = one.keys().equals(other.keys());
    return same ? 2 + country(one, other) : -3;
  }

  private static double unnamed(Signature one, Signature other) {
    if (one.isNamed() || other.isNamed() || one.own() != null || other.own() != null) {
      return -3;
    }
    boolean office = one.office() != null && one.office().equals(other.office());
    if (one.office() != null || other.office() != null) {
      return office && one.month() != null && one.month().equals(other.month()) ? 2 : -3;
    }
    return body(one).equals(body(other)) ? 2 : -3;
  }

  private static double persons(Signature one, Signature other) {
    PersonName name = new PersonName(one.keys());
    PersonName otherName = new PersonName(other.keys());
    if (!name.mayBe(otherName) && !otherName.mayBe(name)) {
      return -4;
    }
    double fullness = name.isFull() && otherName.isFull() ? 2 : -1;
    boolean office = one.office() != null && one.office().equals(other.office());
    return fullness + country(one, other) + (office ? 2 : 0);
  }

  private static double country(Signature one, Signature other) {
    if (one.country() == null || other.country() == null) {
      return 0;
    }
    return one.country().equals(other.country()) ? 1.5 : -3;
  }

  @Override
  public boolean excludes(Signature one, Signature other) {
    if (one.kind() != ActorKind.PERSON || other.kind() != ActorKind.PERSON) {
      return false;
    }
    List<String> keys = one.keys();
    return !keys.isEmpty()
        && !other.keys().isEmpty()
        && !new PersonName(keys).mayBe(new PersonName(other.keys()))
        && !new PersonName(other.keys()).mayBe(new PersonName(keys));
  }
}
