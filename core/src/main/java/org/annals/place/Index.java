package org.annals.place;

import java.util.Arrays;

/**
 * Entries by the 64-bit hash of a key, in two arrays: small and quick where a map of objects would
 * be neither. Filled once, then only read.
 */
final class Index {

  private static final int[] NONE = {};

  private long[] hashes = new long[1 << 12];
  private int[] entries = new int[1 << 12];
  private int size;

  void add(String key, int entry) {
    if (key.isEmpty()) {
      return;
    }
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
      entries = Arrays.copyOf(entries, size * 2);
    }
    hashes[size] = hash(key);
    entries[size++] = entry;
  }

  /** Call once, after the last {@link #add}. */
  void sort() {
    long[] order = new long[size];
    // The upper part of the hash and the position in one long: sorting primitives needs no boxes.
    for (int i = 0; i < size; i++) {
      order[i] = (hashes[i] & ~POSITION) | i;
    }
    Arrays.sort(order);
    long[] sortedHashes = new long[size];
    int[] sortedEntries = new int[size];
    for (int i = 0; i < size; i++) {
      sortedHashes[i] = order[i] & ~POSITION;
      sortedEntries[i] = entries[(int) (order[i] & POSITION)];
    }
    hashes = sortedHashes;
    entries = sortedEntries;
  }

  /** The entries of a key, each once, in the order of the table. */
  int[] get(String key) {
    if (key.isEmpty()) {
      return NONE;
    }
    long hash = hash(key) & ~POSITION;
    int found = Arrays.binarySearch(hashes, 0, size, hash);
    if (found < 0) {
      return NONE;
    }
    int first = found;
    while (first > 0 && hashes[first - 1] == hash) {
      first--;
    }
    int end = found + 1;
    while (end < size && hashes[end] == hash) {
      end++;
    }
    return Arrays.stream(entries, first, end).distinct().toArray();
  }

  /** Low bits that hold a position while sorting: room for four million names. */
  private static final long POSITION = (1L << 22) - 1;

  private static long hash(String key) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    hash ^= hash >>> 32;
    hash *= 0x9e3779b97f4a7c15L;
    return hash ^ (hash >>> 29);
  }
}
