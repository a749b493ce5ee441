/** The number of a state's allies by each rule of the ledger. */
import { allyRows } from "../own/allies.ts";
import { columnGroup } from "./column.ts";

export const allies = columnGroup({
  id: "allies",
  means: "The number of its allies by each rule of the ledger",
  units: ["state-year"],
  reads: [],
  columns: async ({ ledger, engine, frames }) => {
    const rules = ledger.data.rules.filter(({ reads }) => reads === "ledger");
    await engine.append("ally_counts", allyRows(ledger, frames, rules));
    const named = rules.map((rule, index) => ({ rule, as: `a${index}`, name: rule.id.replaceAll("-", "_") }));
    return {
      joins: named.map(
        ({ rule, as }) => `left join ally_counts ${as} on ${as}.year = r.year and ${as}.code = r.code1 and ${as}.rule = '${rule.id}'`,
      ),
      columns: named.flatMap(({ rule: { title, meaning }, as, name }) => [
        {
          name: `allies_${name}`,
          type: "integer" as const,
          means: `Allies by the rule "${title}": ${meaning.replace(/\.$/, "")}; members of the Correlates of War system alone, those that are known`,
          empty: "a state that was no member on the day, or none known under a thin ledger",
          counted: true,
          sql: `${as}.allies`,
        },
        {
          name: `allies_${name}_most`,
          type: "integer" as const,
          means: `The same with every tie whose dates are not known or whose pact is dormant`,
          empty: "a state that was no member on the day, or none known under a thin ledger",
          counted: true,
          sql: `${as}.most`,
        },
      ]),
    };
  },
});
