package org.annals.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.annals.ViewMaker;
import org.annals.Views;
import org.annals.account.Account;
import org.annals.situation.Fact;
import org.annals.situation.Query;

/** Views of just the reports at some paths, which are read at once and kept nowhere. */
final class ReportViews implements ViewSource {

  private final ViewMaker maker;
  private final List<Account> accounts;
  private final int exitCode;

  private ReportViews(ViewMaker maker, List<Account> accounts, int exitCode) {
    this.maker = maker;
    this.accounts = accounts;
    this.exitCode = exitCode;
  }

  /**
   * Reads the reports.
   *
   * @param standardInput what the path {@code -} reads
   * @param messages is told what cannot be read
   * @throws org.annals.resource.ResourceException if a resource is broken
   */
  static ReportViews read(
      List<String> paths, CommonOptions options, InputStream standardInput, PrintWriter messages) {
    ViewMaker maker = ViewMaker.load(options.resources());
    List<Account> accounts = new ArrayList<>();
    int exitCode = new ReportReading(options, standardInput, messages).read(paths, accounts::add);
    return new ReportViews(maker, accounts, exitCode);
  }

  @Override
  public Views views() {
    return maker.views(accounts);
  }

  @Override
  public List<Fact> situation(Query query) {
    return maker.situation(accounts, query);
  }

  @Override
  public int exitCode() {
    return exitCode;
  }
}
