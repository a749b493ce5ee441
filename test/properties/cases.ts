/** Random cases for the properties of the law: two states of a day, any place and act, and the golden crises among them. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { parse } from "yaml";
import { indexLedger, type Ledger } from "../../src/ledger/ledger.ts";
import { existsOn } from "../../src/ledger/states.ts";
import { CrisisAct } from "../../src/model/crisis.ts";
import type { Finding, Trace } from "../../src/model/results/trace.ts";
import { addDays, type Day } from "../../src/time/day.ts";
import { ledgerData } from "../ledgers.ts";
import { spoken } from "../spoken.ts";
import type { Asked } from "../unit/law/madeUp.ts";

export const data = ledgerData();
export const ledger = indexLedger(data);
export const runs = (numRuns: number) => ({ numRuns, seed: 1949 });

// Cases of the ledger: two states of the day, any place or none, any act.
const anyDay = fc.integer({ min: 0, max: 76_851 }).map((days) => addDays("1816-01-01" as Day, days));
export const someCase: fc.Arbitrary<Asked> = anyDay.chain((date) => {
  const states = data.states.filter((state) => existsOn(state, date)).map(({ id }) => id);
  return fc
    .record(
      {
        pair: fc.uniqueArray(fc.constantFrom(...states), { minLength: 2, maxLength: 2 }),
        place: fc.option(fc.constantFrom(...data.places.map(({ id }) => id)), { nil: undefined, freq: 2 }),
        act: fc.constantFrom(...CrisisAct.options),
        provocation: fc.constantFrom("unsaid", "none", "given", "disputed"),
        date: fc.constant(date),
      },
      { noNullPrototype: true },
    )
    .map(({ pair, ...rest }) => ({ initiator: pair[0], target: pair[1], ...rest }));
});

// The golden crises, so that important pledges occur often.
const folder = fileURLToPath(new URL("../cases/crises/", import.meta.url));
const golden: Asked[] = readdirSync(folder)
  .map((file) => parse(readFileSync(folder + file, "utf8")).crisis)
  .filter(({ instruments }) => instruments === undefined)
  .map(({ initiator, target, date, place: where, act, facts, provocation }) => ({
    initiator,
    target,
    date,
    ...(where === undefined ? {} : { place: where }),
    ...(act === undefined ? {} : { act }),
    ...(facts === undefined ? {} : { fact: facts }),
    ...(provocation === undefined ? {} : { provocation }),
  }));
export const realCase = fc.oneof(fc.constantFrom(...golden), someCase);

export function ask(asked: Asked, on: Ledger = ledger): Trace {
  return spoken("crisis.trace", { ledger: on }, asked);
}

export function byId(answer: Trace): Map<string, Finding> {
  return new Map(answer.obligations.map((one) => [one.id, one]));
}
