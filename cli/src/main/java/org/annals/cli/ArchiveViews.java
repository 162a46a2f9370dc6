package org.annals.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.annals.ViewMaker;
import org.annals.Views;
import org.annals.account.Account;
import org.annals.archive.Archive;
import org.annals.happening.Happening;
import org.annals.resource.Resources;
import org.annals.situation.Fact;
import org.annals.situation.Query;
import org.annals.story.Story;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;

/** Views of all that an archive holds, as its users put it right. */
final class ArchiveViews implements ViewSource {

  private final Archive archive;
  private final ViewMaker maker;

  private ArchiveViews(Archive archive, ViewMaker maker) {
    this.archive = archive;
    this.maker = maker;
  }

  /**
   * Opens the archive.
   *
   * @throws org.annals.archive.ArchiveException if there is none
   * @throws org.annals.resource.ResourceException if a resource is broken
   */
  static ArchiveViews open(ArchiveOption option, Resources resources) {
    ViewMaker maker = ViewMaker.load(resources);
    return new ArchiveViews(option.open(maker), maker);
  }

  @Override
  public Views views() {
    return maker.views(archive.accounts(), archive.inForce());
  }

  @Override
  public List<Happening> happenings() {
    return archive.happenings();
  }

  @Override
  public List<Story> stories() {
    return archive.stories();
  }

  @Override
  public List<Fact> situation(Query query) {
    Map<String, Instant> recorded = archive.recorded();
    return maker.situation(
        archive.accounts(), archive.inForce(), query, account -> day(recorded, account));
  }

  private static @Nullable LocalDate day(Map<String, Instant> recorded, Account account) {
    Instant instant = recorded.get(account.report().id());
    return instant == null ? null : instant.atZone(ZoneOffset.UTC).toLocalDate();
  }

  @Override
  public int exitCode() {
    return ExitCode.OK;
  }

  @Override
  public void close() {
    archive.close();
  }
}
