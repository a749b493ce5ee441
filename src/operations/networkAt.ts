/** network.at: the directed network of one type of tie on a day; from owes to. */
import * as z from "zod";
import { requireRule } from "../corpus/corpus.ts";
import { inSystem, nameOn, periodOn } from "../corpus/states.ts";
import { NetworkAnswer } from "../model/results/network.ts";
import { ObligationType } from "../model/vocabulary.ts";
import { allTies } from "../network/ties.ts";
import { dateInput, dayOf, frame } from "./inputs.ts";
import { type Context, operation } from "./operation.ts";

const input = z.strictObject({
  date: dateInput,
  type: ObligationType.default("defence").meta({ description: "Which type of tie" }),
  rule: z.string().optional().meta({ description: "A rule for ally, in place of the type: its types and grades" }),
});

export const networkAt = operation({
  name: "network.at",
  summary: "Gives the directed network of ties on a day: states, and who owes whom under which instruments.",
  input,
  relations: true,
  output: NetworkAnswer,
  examples: [
    { title: "Who owed defence to whom in June 1914", input: { date: "1914-06-28", type: "defence" } },
    { title: "Consultation or more in 1936", input: { date: "1936-01-01", rule: "consultation-or-more" } },
  ],
  rows: ({ edges }) => edges.map(({ from, to, instruments }) => ({ from, to, instruments: instruments.join(" ") })),
  run: network,
});

function network({ corpus }: Context, { date, type, rule: name }: z.output<typeof input>): NetworkAnswer {
  const day = dayOf(corpus, date);
  const rule = name === undefined ? null : requireRule(corpus, name);
  const types = rule?.types ?? [type];
  const grades = rule?.grades ?? ["binding"];
  const edges = new Map<string, Set<string>>();
  let unknown = 0;
  for (const tie of allTies(corpus, day, (obligation) => types.includes(obligation.type))) {
    if (!(grades as readonly string[]).includes(tie.grade) || tie.dormant) continue;
    if (tie.inForce !== true) {
      unknown += 1;
      continue;
    }
    const key = `${tie.owedBy} ${tie.owedTo}`;
    edges.set(key, (edges.get(key) ?? new Set()).add(tie.instrument));
  }
  const tied = new Set([...edges.keys()].flatMap((key) => key.split(" ")));
  const states = corpus.data.states
    .filter((state) => inSystem(state, day) || tied.has(state.id))
    .map((state) => {
      const period = periodOn(state, day);
      return { id: state.id, name: nameOn(corpus, state.id, day), cow: period?.cow ?? null, gw: period?.gw ?? null };
    });
  const rows = [...edges].map(([key, instruments]) => ({ from: key.slice(0, 3), to: key.slice(4), instruments: [...instruments].sort() }));
  rows.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : 1));
  const notes =
    unknown > 0
      ? [
          {
            code: "not-known",
            text: `${unknown} directed ties are left out because it is not known whether they were in force.`,
            records: [],
          },
        ]
      : [];
  return { kind: "network", ...frame(corpus, day, notes), date: day, rule: rule?.id ?? type, states, edges: rows };
}
