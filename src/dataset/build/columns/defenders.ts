/** Potential defenders: the states that would be obliged to help if the first state attacked the second, and those that must not. */
import { STANDINGS_IN_WAR, type StandingInWar } from "../../../law/outcome/defenders.ts";
import { BOTH, cincColumn, countColumn, type Helped, SUMMED } from "../own/defenders.ts";
import { columnGroup, type TableColumn } from "./column.ts";
import { joinPair } from "./join.ts";

const WHOM: Readonly<Record<Helped, string>> = {
  defenders: "the second state, attacked by the first at its homeland on the day",
  supporters: "the first state, which attacks the second at its homeland on the day",
};

const WORDS: Readonly<Record<StandingInWar, (whom: string) => string>> = {
  obliged: (whom) => `States that a binding clause obliges to assist ${whom}`,
  contestable: (whom) => `States whose binding duty to assist ${whom}, turns on an open question, and that are not obliged otherwise`,
  permitted: (whom) => `States that a treaty permits, and does not oblige, to assist ${whom}`,
  political: (whom) => `States with a political or revocable commitment to assist ${whom}`,
  nominal: (whom) => `States that would be obliged to assist ${whom}, under a pact that nobody has kept alive`,
  barred: (whom) => `States that must stay neutral or withhold help from ${whom}`,
};

const EMPTY = "a state that was none on the day, or none known under a thin ledger";

export const defenders = columnGroup({
  id: "defenders",
  means: "Potential defenders of the second state against the first, and supporters of the first, from the articles of every pact",
  units: ["directed-dyad-year"],
  reads: [],
  columns: async ({ defenders: make, imported }) => {
    await make();
    const summed = imported.has("nmc");
    const joins = [joinPair("defender_pairs", "code", { as: "p" })];
    const counts = BOTH.flatMap((helped) =>
      STANDINGS_IN_WAR.map(
        (standing): TableColumn => ({
          name: countColumn(helped, standing),
          type: "integer",
          means: `${WORDS[standing](WHOM[helped])}; the number of members of the system`,
          unit: "states",
          empty: EMPTY,
          counted: true,
          sql: `p.${countColumn(helped, standing)}`,
          joins,
        }),
      ),
    );
    const sums = BOTH.flatMap((helped) =>
      SUMMED.map(
        (standing): TableColumn => ({
          name: cincColumn(helped, standing),
          type: "number",
          means: `Their capabilities together (${countColumn(helped, standing)})`,
          unit: "share of the system",
          empty: `${EMPTY}; or the capabilities of one of them are not known`,
          sql: `case when p.${countColumn(helped, standing)} > 0 then p.${cincColumn(helped, standing)} else 0 end`,
          joins,
          counted: true,
        }),
      ),
    );
    return summed ? [...counts, ...sums] : counts;
  },
});
