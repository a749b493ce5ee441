/** The number of a state's allies by each rule of the ledger. */
import { allyRows } from "../own/allies.ts";
import { columnGroup } from "./column.ts";
import { joinSide } from "./join.ts";

export const allies = columnGroup({
  id: "allies",
  means: "The number of its allies by each rule of the ledger",
  units: ["state-year"],
  reads: [],
  columns: async ({ ledger, engine, frames }) => {
    const rules = ledger.data.rules.filter(({ reads }) => reads === "ledger");
    const named = rules.map((rule, index) => ({ rule, table: `allies_by_rule_${index}`, name: rule.id.replaceAll("-", "_") }));
    for (const { rule, table } of named) await engine.append(table, allyRows(ledger, frames, rule));
    return named.flatMap(({ rule: { title, meaning }, table, name }) => {
      const shared = {
        type: "integer",
        empty: "a state that was no member on the day, or none known under a thin ledger",
        counted: true,
        joins: [joinSide(table, "code", 1, table)],
      } as const;
      return [
        {
          ...shared,
          name: `allies_${name}`,
          means: `Allies by the rule "${title}": ${meaning.replace(/\.$/, "")}; members of the Correlates of War system alone, those that are known`,
          sql: `${table}.allies`,
        },
        {
          ...shared,
          name: `allies_${name}_most`,
          means: "The same with every tie whose dates are not known or whose pact is dormant",
          sql: `${table}.most`,
        },
      ];
    });
  },
});
