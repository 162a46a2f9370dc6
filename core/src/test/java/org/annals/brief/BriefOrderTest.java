package org.annals.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.annals.account.Account;
import org.annals.resource.Resources;
import org.junit.jupiter.api.Test;

/** The order of reports does not depend on the order of reading. */
class BriefOrderTest {

  private static final Brief BRIEF = Brief.load(Resources.builtIn());
  private static final List<Account> ACCOUNTS =
      List.of(
          dated("c", "2030-05-01"),
          dated("d", "2030-05-01T08:00:00"),
          dated("b", "2030-05-01T09:30:00"),
          dated("a", "2030-05-02"),
          AccountBuilder.of("A", "Text.").title("A").build(),
          AccountBuilder.of("b2", "Text.").title("b2").build());

  private static Account dated(String id, String published) {
    return AccountBuilder.of(id, "Text.").title(id).published(published).build();
  }

  @Provide
  Arbitrary<List<Account>> shuffled() {
    return Arbitraries.shuffle(ACCOUNTS);
  }

  @Property(tries = 50)
  void anyOrderOfReadingGivesTheSameBytes(@ForAll("shuffled") List<Account> accounts) {
    assertThat(BRIEF.markdown(FindingsBuilder.apart(accounts)))
        .isEqualTo(BRIEF.markdown(FindingsBuilder.apart(ACCOUNTS)));
    assertThat(BRIEF.html(FindingsBuilder.apart(accounts)))
        .isEqualTo(BRIEF.html(FindingsBuilder.apart(ACCOUNTS)));
  }

  @Test
  void byDayThenTimeThenIdTheUndatedLast() {
    List<String> headings =
        BRIEF
            .markdown(FindingsBuilder.apart(ACCOUNTS))
            .lines()
            .filter(line -> line.startsWith("## "))
            .toList();
    assertThat(headings).containsExactly("## c", "## d", "## b", "## a", "## A", "## b2");
  }
}
