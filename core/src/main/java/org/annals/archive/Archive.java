package org.annals.archive;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.annals.account.Account;
import org.annals.happening.Happening;
import org.annals.report.Reading;
import org.annals.story.Story;

/**
 * Keeps reports and corrections for good, and with them what they tell together.
 *
 * <p>Whatever the order in which reports came, were removed and corrected: the ids, happenings and
 * stories are those of the same reports read together. Each change is done wholly or not at all.
 * Safe for use by many threads, one of which works at a time; several programs may use one archive.
 *
 * <p>All methods throw {@link ArchiveException} where the store fails.
 */
public interface Archive extends AutoCloseable {

  /** What a reading was to the archive. */
  enum Added {
    NEW,
    /** It was there already; nothing changed. */
    KNOWN,
    /** Another text of a report that was there. */
    REVISED
  }

  /**
   * A correction as it is kept.
   *
   * @param number by which it is undone
   * @param recorded when it was made
   * @param correction what is said
   * @param undone whether it was undone
   */
  record Entry(int number, Instant recorded, Correction correction, boolean undone) {}

  /** Whether this very reading is there. */
  boolean holds(Reading.Read reading);

  /**
   * Keeps a report.
   *
   * @param account what it says; under which id does not matter
   */
  Added add(Reading.Read reading, Account account);

  /**
   * Forgets a report and all that rests on it, but not that it was removed. An older text of it
   * takes its place where there is one.
   *
   * @return whether it was there
   */
  boolean remove(String report);

  /** The accounts of all reports, of older texts too, in canonical order. */
  List<Account> accounts();

  /** The account of a report. */
  Optional<Account> account(String report);

  /** When each report was recorded, by its id. */
  Map<String, Instant> recorded();

  /** All happenings, in canonical order. */
  List<Happening> happenings();

  /** All stories, in canonical order. */
  List<Story> stories();

  /**
   * The happening that an event with this id was taken for, also where a merge made it obsolete.
   */
  Optional<Happening> happening(String id);

  /** The story that a report with this story id went to, also where a merge made it obsolete. */
  Optional<Story> story(String id);

  /**
   * Keeps a correction and applies it.
   *
   * @return its number
   * @throws ArchiveException also if it takes two events apart that one report tells as one
   */
  int correct(Correction correction);

  /**
   * Undoes a correction.
   *
   * @return whether there is one of this number that is not undone yet
   */
  boolean undo(int number);

  /** All corrections, the undone ones too, in the order in which they were made. */
  List<Entry> corrections();

  /** Makes happenings and stories anew from the accounts. */
  void rebuild();

  /**
   * Makes all accounts anew from the reports, then happenings and stories.
   *
   * @param analysis gives the accounts of readings, in their order, and may fail; then nothing
   *     changes
   */
  void rebuild(Analysis analysis);

  /** Analyses many readings. */
  interface Analysis {
    /** Hands the account of each reading on, in their order. */
    void accounts(Iterator<Reading.Read> readings, Consumer<Account> consumer);
  }

  /**
   * Verifies the archive.
   *
   * @return what is wrong, in words; empty if nothing is
   */
  List<String> check();

  /** The corrections in force. */
  default Corrections inForce() {
    return new Corrections(
        corrections().stream()
            .filter(entry -> !entry.undone())
            .map(entry -> new Corrections.Numbered(entry.number(), entry.correction()))
            .toList());
  }

  @Override
  void close();
}
