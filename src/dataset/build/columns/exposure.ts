/** Exposure and protection: attacks in which a state would be obliged to help, and the states that would be obliged to help it. */
import { EXPOSURE_STANDINGS, type ExposureStanding } from "../../../model/vocabulary.ts";
import { exposureColumn, exposureSql } from "../own/exposure.ts";
import { columnGroup, type TableColumn } from "./column.ts";
import { joinSide } from "./join.ts";

const WORDS: Readonly<Record<ExposureStanding, string>> = {
  obliged: "a binding clause obliges it",
  contestable: "a binding duty turns on an open question, and nothing obliges it otherwise",
  permitted: "a treaty permits it",
  political: "it has a political or revocable commitment",
  nominal: "it would be obliged, under a pact that nobody has kept alive",
};

const DEFENDERS: Readonly<Record<ExposureStanding, string>> = {
  obliged: "that a binding clause obliges to assist it",
  contestable: "whose binding duty to assist it turns on an open question, and that are not obliged otherwise",
  permitted: "that a treaty permits to assist it",
  political: "with a political or revocable commitment to assist it",
  nominal: "that would be obliged to assist it, under a pact that nobody has kept alive",
};

const EMPTY = "a state that was none on the day, or none known under a thin ledger";
const ATTACK = "attacks by a member of the system on another at its homeland on the day, one at a time";

interface Described {
  readonly name: string;
  readonly means: (standing: ExposureStanding) => string;
  readonly unit: string;
  readonly type?: TableColumn["type"];
}

const EXPOSURE: readonly Described[] = [
  {
    name: "exposure_attacks",
    unit: "attacks",
    means: (one) => `Of all ${ATTACK}, those in which ${WORDS[one]} to help a side, counted once under the strongest duty`,
  },
  {
    name: "exposure_wards",
    unit: "states",
    means: (one) => `States toward which, in at least one of these attacks, ${WORDS[one]} to help them`,
  },
  {
    name: "exposure_enemies",
    unit: "states",
    means: (one) => `States against which, in at least one of these attacks, ${WORDS[one]} to help the other side`,
  },
];

const PROTECTION: readonly Described[] = [
  {
    name: "protection_met",
    unit: "attackers",
    means: (one) => `Attackers against which there is at least one state ${DEFENDERS[one]}, and none with a stronger duty`,
  },
  {
    name: "protection_defenders",
    unit: "states",
    means: (one) => `States ${DEFENDERS[one]} against at least one attacker, each counted once under its strongest duty`,
  },
  {
    name: "protection_fewest",
    unit: "states",
    means: (one) => `The number of states ${DEFENDERS[one]}, against the attacker against which they are fewest`,
  },
  {
    name: "protection_most",
    unit: "states",
    means: (one) => `The number of states ${DEFENDERS[one]}, against the attacker against which they are most`,
  },
  {
    name: "protection_mean",
    unit: "states",
    type: "number",
    means: (one) => `The mean over all attackers of the number of states ${DEFENDERS[one]}`,
  },
];

export const exposure = columnGroup({
  id: "exposure",
  means:
    "Exposure and protection: the attacks on others in which the state would be obliged to help, and the states that would be obliged to help it",
  units: ["state-year"],
  reads: [],
  columns: async ({ defenders: make, engine, frames }) => {
    const parts = await make();
    // One year after the other, so that memory does not grow with the years.
    for (const [index, { year }] of frames.entries()) {
      const rows = exposureSql(year, parts.of("pairs", year), parts.of("duties", year));
      await engine.run(index === 0 ? `create table exposure as ${rows}` : `insert into exposure by name ${rows}`);
    }
    const joins = [joinSide("exposure", "code", 1, "exposure")];
    const total = (name: string, means: string, unit: string): TableColumn => ({
      ...{ name, type: "integer", means, unit, joins },
      empty: "a state that was none on the day",
      sql: `exposure.${name}`,
    });
    const byStanding = ({ name, means, unit, type = "integer" }: Described) =>
      EXPOSURE_STANDINGS.map((standing): TableColumn => {
        const column = exposureColumn(name, standing);
        const sql = `case when exposure.code is not null then coalesce(exposure.${column}, 0) end`;
        return { name: column, type, means: means(standing), unit, empty: EMPTY, counted: true, sql, joins };
      });
    return [
      total("exposure_possible", `All ${ATTACK}, that are not by or on the state`, "attacks"),
      ...EXPOSURE.flatMap(byStanding),
      total("protection_attackers", "The other members, each of which is taken to attack the state at its homeland on the day", "states"),
      ...PROTECTION.flatMap(byStanding),
    ];
  },
});
