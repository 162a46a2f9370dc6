package org.annals.situation;

import java.util.stream.Stream;

/** Reads from an account what it says of facts of some kinds. Stateless. */
interface ClaimReader {

  Stream<Claim> claims(Told told);
}
