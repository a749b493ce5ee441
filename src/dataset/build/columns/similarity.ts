/** The similarity of the two states' portfolios of pledges. */
import { requireRule } from "../../../ledger/ledger.ts";
import { type DatedNetwork, networksOn } from "../../../measures/network.ts";
import { similarityRows } from "../own/similarity.ts";
import { columnGroup, DYADS, type TableColumn } from "./column.ts";
import { joinPair } from "./join.ts";

const READINGS = [
  {
    name: "binary",
    rule: "owes-defence",
    reading: { scale: "binary", direction: "given" },
    of: "whether each owes each member defence by a binding clause",
  },
  {
    name: "valued",
    rule: "any-pact-obligation",
    reading: { scale: "valued", direction: "given" },
    of: "the strongest pledge of each to each member, from 0 (none) to 3 (defence or offence)",
  },
] as const;

const MEASURES = [
  { name: "s", means: "S (Signorino and Ritter 1999)" },
  { name: "pi", means: "Scott's pi (Häge 2011)" },
  { name: "kappa", means: "Cohen's kappa (Häge 2011)" },
  { name: "tau_b", means: "Kendall's tau-b (Bueno de Mesquita 1975)" },
] as const;

export const similarity = columnGroup({
  id: "similarity",
  means: "The similarity of the two portfolios: S, pi, kappa and tau-b, binary and valued",
  units: DYADS,
  reads: [],
  columns: async ({ engine, ledger, frames }) => {
    for (const { name, rule, reading } of READINGS) {
      const selection = { rule: requireRule(ledger, rule), largestPact: null };
      const networks = networksOn(
        ledger,
        selection,
        frames.map(({ day }) => day),
      );
      for (const [index, frame] of frames.entries())
        await engine.append(`similarity_${name}`, similarityRows(frame, networks[index] as DatedNetwork, reading));
    }
    return READINGS.flatMap(({ name, of }) =>
      MEASURES.map(
        (measure): TableColumn => ({
          name: `${measure.name}_${name}`,
          type: "number",
          means: `${measure.means} of the portfolios of pledges given on the day: ${of}`,
          empty: "not defined (a portfolio without variance), or a state that was no member on the day",
          sql: `similarity_${name}.${measure.name}`,
          joins: [joinPair(`similarity_${name}`, "code")],
        }),
      ),
    );
  },
});
