package org.annals.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.annals.actor.Sector;
import org.annals.date.PartialDate;
import org.annals.event.EventType;
import org.annals.event.Status;
import org.annals.happening.Attestation;
import org.annals.happening.Happening;
import org.annals.happening.Location;
import org.annals.happening.Party;
import org.annals.happening.Standing;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Writes views as the contract has them. */
@NullMarked
class ContractJsonTest {

  private static final Happening VISIT =
      new Happening(
          "0123456789abcdef",
          EventType.CONSULT,
          "visit",
          PartialDate.ofDay(LocalDate.of(2023, 2, 5)),
          null,
          List.of(new Party("p", "Jane Roe", "KEN", List.of(Sector.GOV))),
          List.of(),
          List.of(),
          new Location("Nairobi", "KEN", -1.25, 37.0),
          Status.OCCURRED,
          false,
          List.of(new Attestation("r", "e1", 3, 8, "visit")),
          1,
          Standing.SINGLE,
          List.of(),
          List.of(),
          List.of());

  @Test
  void aHappeningIsOneLineInTheContractsOrder() {
    assertThat(ContractJson.of(VISIT))
        .isEqualTo(
            """
            {"annals":1,"id":"0123456789abcdef","type":"CONSULT","mode":"visit",\
            "from":"2023-02-05","to":null,\
            "actors":[{"id":"p","name":"Jane Roe","country":"KEN","sectors":["GOV"]}],\
            "recipients":[],"objects":[],\
            "place":{"name":"Nairobi","country":"KEN","latitude":-1.25,"longitude":37},\
            "status":"occurred","negated":false,\
            "attestations":[{"report":"r","event":"e1","begin":3,"end":8,"text":"visit"}],\
            "origins":1,"standing":"single","figures":[],"differences":[],"stories":[]}""");
  }

  @Test
  void aHappeningComesBackWhole() {
    assertThat(ContractJson.happening(ContractJson.of(VISIT))).isEqualTo(VISIT);
  }
}
