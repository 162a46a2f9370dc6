package org.annals.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.annals.brief.ExampleAccounts;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Keeps accounts as strings and has them back. */
@NullMarked
class AccountCodecTest {

  @Test
  void anAccountComesBackWhole() {
    Account account = ExampleAccounts.talks();
    assertThat(AccountCodec.decode(AccountCodec.encode(account))).isEqualTo(account);
  }

  @Test
  void anAccountThatHoldsOnlyNotesComesBackWhole() {
    Account account = ExampleAccounts.notAnalysed();
    assertThat(AccountCodec.decode(AccountCodec.encode(account))).isEqualTo(account);
  }

  @Test
  void whatIsNoAccountIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AccountCodec.decode("{\"analyser\": 1}"))
        .withMessageStartingWith("no account: ");
  }
}
