package org.annals.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.annals.ViewMaker;
import org.annals.account.Account;
import org.annals.archive.ArchiveException;
import org.annals.archive.Corrections;
import org.annals.contract.ContractJson;

/** Verifies that an archive is whole, and its views what they should be. */
final class Check {

  private final ViewMaker maker;
  private final Reports reports;
  private final Views views;
  private final Corrections corrections;

  Check(ViewMaker maker, Reports reports, Views views, Corrections corrections) {
    this.maker = maker;
    this.reports = reports;
    this.views = views;
    this.corrections = corrections;
  }

  void run(List<String> findings) {
    List<Account> accounts = new ArrayList<>();
    for (ReportRow row : reports.all()) {
      try {
        check(row, accounts, findings);
      } catch (IllegalArgumentException | IllegalStateException | ArchiveException broken) {
        findings.add(name(row) + " cannot be read: " + broken.getMessage());
      }
    }
    if (findings.isEmpty()) {
      compare(accounts, findings);
    }
  }

  private void check(ReportRow row, List<Account> accounts, List<String> findings) {
    String digest = sha256(reports.reading(row.number()).report().text().string());
    if (!digest.equals(row.particulars().textDigest())) {
      findings.add(name(row) + " has another text than the one that was read");
    }
    Account account = reports.account(row);
    if (!sha256(account.report().text().string()).equals(digest)) {
      findings.add(name(row) + " has the account of another text: rebuild from the reports");
    }
    if (row.label() != null) {
      accounts.add(account);
    }
  }

  private void compare(List<Account> accounts, List<String> findings) {
    org.annals.Views made = maker.views(accounts, corrections);
    List<String> happenings = made.happenings().stream().map(ContractJson::of).toList();
    List<String> stories = made.stories().stream().map(ContractJson::of).toList();
    if (!happenings.equals(
        ViewMaker.withStories(views.happenings(), views.stories()).stream()
            .map(ContractJson::of)
            .toList())) {
      findings.add("the happenings are not those of the reports: annals rebuild makes them anew");
    }
    if (!stories.equals(views.stories().stream().map(ContractJson::of).toList())) {
      findings.add("the stories are not those of the reports: annals rebuild makes them anew");
    }
  }

  private static String name(ReportRow row) {
    return row.label() == null ? "reading " + row.number() : "report " + row.label();
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
