package org.annals.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where in a text each pair of neighbouring content words stands, by the pair's hash: the n-grams
 * from which passages grow. Function words between the two, at most {@link Run#REACH} - 1, are
 * passed over, so that a seed outlives light rewriting. Immutable.
 */
final class Seeds {

  /** Two content words. */
  record Seed(long hash, int first, int second) {}

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private final List<Seed> seeds;
  private final long[] hashes;

  Seeds(Body body) {
    List<Seed> found = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < body.size(); i++) {
      if (body.isContent(i)) {
        if (last >= 0 && i - last <= Run.REACH) {
          found.add(new Seed(hash(body.folded(last), body.folded(i)), last, i));
        }
        last = i;
      }
    }
    seeds = List.copyOf(found);
    hashes = found.stream().mapToLong(Seed::hash).sorted().distinct().toArray();
  }

  /** FNV-1a over both words. */
  private static long hash(String first, String second) {
    long hash = FNV_OFFSET;
    for (String word : List.of(first, " ", second)) {
      for (int i = 0; i < word.length(); i++) {
        hash = (hash ^ word.charAt(i)) * FNV_PRIME;
      }
    }
    return hash;
  }

  /** In text order. */
  List<Seed> list() {
    return seeds;
  }

  Map<Long, List<Seed>> byHash() {
    Map<Long, List<Seed>> byHash = new HashMap<>();
    seeds.forEach(s -> byHash.computeIfAbsent(s.hash(), unused -> new ArrayList<>()).add(s));
    return byHash;
  }

  /** How many different hashes two texts share, counted up to a limit. */
  int shared(Seeds other, int limit) {
    int count = 0;
    for (int i = 0; i < hashes.length && count < limit; i++) {
      if (Arrays.binarySearch(other.hashes, hashes[i]) >= 0) {
        count++;
      }
    }
    return count;
  }
}
