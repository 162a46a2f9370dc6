package org.annals.bench.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Pairs things of two kinds one to one so that the sum of the pairs' weights is the greatest. What
 * no edges connect is solved apart, so that thousands of chains, most of which share nothing, are
 * no matter.
 */
final class Assignment {

  /**
   * A pair that may be chosen.
   *
   * @param weight positive
   */
  record Edge(int left, int right, double weight) {}

  private Assignment() {}

  /** The greatest sum. */
  static double greatest(List<Edge> edges) {
    double sum = 0;
    for (List<Edge> component : components(edges)) {
      sum += component.size() == 1 ? component.get(0).weight() : hungarian(component);
    }
    return sum;
  }

  /** Edges that hang together; lefts are even nodes, rights are odd ones. */
  private static Iterable<List<Edge>> components(List<Edge> edges) {
    Map<Integer, Integer> parents = new HashMap<>();
    for (Edge edge : edges) {
      int left = root(parents, 2 * edge.left());
      int right = root(parents, 2 * edge.right() + 1);
      parents.put(Math.max(left, right), Math.min(left, right));
    }
    Map<Integer, List<Edge>> components = new TreeMap<>();
    for (Edge edge : edges) {
      components
          .computeIfAbsent(root(parents, 2 * edge.left()), root -> new ArrayList<>())
          .add(edge);
    }
    return components.values();
  }

  private static int root(Map<Integer, Integer> parents, int node) {
    int root = node;
    while (parents.getOrDefault(root, root) != root) {
      root = parents.getOrDefault(root, root);
    }
    parents.put(node, root);
    return root;
  }

  private static double hungarian(List<Edge> edges) {
    int[] lefts = edges.stream().mapToInt(Edge::left).distinct().sorted().toArray();
    int[] rights = edges.stream().mapToInt(Edge::right).distinct().sorted().toArray();
    int size = Math.max(lefts.length, rights.length);
    double[][] costs = new double[size + 1][size + 1];
    for (Edge edge : edges) {
      int row = Arrays.binarySearch(lefts, edge.left()) + 1;
      int column = Arrays.binarySearch(rights, edge.right()) + 1;
      costs[row][column] = -edge.weight();
    }
    return -leastCost(costs, size);
  }

  /** Kuhn's method with potentials, rows and columns counted from 1; O(n³). */
  private static double leastCost(double[][] costs, int size) {
    double[] rowPotential = new double[size + 1];
    double[] columnPotential = new double[size + 1];
    int[] rowOf = new int[size + 1];
    for (int row = 1; row <= size; row++) {
      rowOf[0] = row;
      int[] way = new int[size + 1];
      int free = augment(costs, rowPotential, columnPotential, rowOf, way);
      for (int column = free; column != 0; column = way[column]) {
        rowOf[column] = rowOf[way[column]];
      }
    }
    double cost = 0;
    for (int column = 1; column <= size; column++) {
      cost += costs[rowOf[column]][column];
    }
    return cost;
  }

  /** Finds the shortest path to a free column; {@code way} tells it backwards. */
  private static int augment(
      double[][] costs, double[] rowPotential, double[] columnPotential, int[] rowOf, int[] way) {
    int size = rowOf.length - 1;
    double[] least = new double[size + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    boolean[] used = new boolean[size + 1];
    int column = 0;
    do {
      used[column] = true;
      int row = rowOf[column];
      int next = 0;
      double delta = Double.POSITIVE_INFINITY;
      for (int j = 1; j <= size; j++) {
        if (used[j]) {
          continue;
        }
        double reduced = costs[row][j] - rowPotential[row] - columnPotential[j];
        if (reduced < least[j]) {
          least[j] = reduced;
          way[j] = column;
        }
        if (least[j] < delta) {
          delta = least[j];
          next = j;
        }
      }
      shift(delta, used, least, rowPotential, columnPotential, rowOf);
      column = next;
    } while (rowOf[column] != 0);
    return column;
  }

  private static void shift(
      double delta,
      boolean[] used,
      double[] least,
      double[] rowPotential,
      double[] columnPotential,
      int[] rowOf) {
    for (int j = 0; j < used.length; j++) {
      if (used[j]) {
        rowPotential[rowOf[j]] += delta;
        columnPotential[j] -= delta;
      } else {
        least[j] -= delta;
      }
    }
  }
}
