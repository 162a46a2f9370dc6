package org.annals.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.NullMarked;

/** Clusters points of a line: those close by are linked, those far off exclude one another. */
@NullMarked
class ClusteringProperties {

  private static final Clustering<Integer> CLUSTERING = new Clustering<>(new Points());

  /** Two points are linked up to a distance of 3, and cannot be one beyond 6. */
  private static final class Points implements Linkage<Integer> {

    @Override
    public Comparator<Integer> order() {
      return Comparator.naturalOrder();
    }

    @Override
    public Set<String> keys(Integer point) {
      int block = point / 10;
      return Set.of("block " + (block - 1), "block " + block, "block " + (block + 1));
    }

    @Override
    public double score(Integer one, Integer other) {
      return 3 - Math.abs(one - other);
    }

    @Override
    public boolean excludes(Integer one, Integer other) {
      return Math.abs(one - other) > 6;
    }
  }

  @Property
  void theOrderOfTheItemsMakesNoDifference(
      @ForAll @Size(max = 40) Set<@IntRange(max = 200) Integer> points, @ForAll long seed) {
    List<Integer> shuffled = new ArrayList<>(points);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(CLUSTERING.components(shuffled)).isEqualTo(CLUSTERING.components(points));
  }

  @Property
  void eachItemIsInOneCluster(@ForAll @Size(max = 40) Set<@IntRange(max = 200) Integer> points) {
    assertThat(clusters(points).stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(points);
  }

  @Property
  void whatExcludesOneAnotherIsNeverTogether(
      @ForAll @Size(max = 40) Set<@IntRange(max = 200) Integer> points) {
    assertThat(clusters(points))
        .allSatisfy(
            cluster -> assertThat(cluster.get(cluster.size() - 1) - cluster.get(0)).isLessThan(7));
  }

  @Property
  void whatIsNotLinkedMayBeClusteredApart(
      @ForAll @Size(max = 20) Set<@IntRange(max = 90) Integer> some,
      @ForAll @Size(max = 20) Set<@IntRange(min = 100, max = 190) Integer> others) {
    Set<Integer> all = new TreeSet<>(some);
    all.addAll(others);
    List<Component<Integer>> apart = new ArrayList<>(CLUSTERING.components(some));
    apart.addAll(CLUSTERING.components(others));
    assertThat(CLUSTERING.components(all)).containsExactlyInAnyOrderElementsOf(apart);
  }

  @Example
  void aChainOfWeakLinksIsCut() {
    assertThat(clusters(List.of(0, 3, 6, 9, 12))).hasSizeGreaterThan(1);
  }

  @Example
  void aComponentThatIsTooLargeAsksForStrongerLinks() {
    List<Integer> points = new ArrayList<>();
    for (int i = 0; i < 2 * Clustering.LARGEST; i++) {
      points.add(i);
    }
    assertThat(clusters(points).stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(points);
  }

  private static List<List<Integer>> clusters(Iterable<Integer> points) {
    List<Integer> items = new ArrayList<>();
    points.forEach(items::add);
    return CLUSTERING.components(items).stream()
        .flatMap(component -> component.clusters().stream())
        .toList();
  }
}
