/** Questions at random: examples of operations or tools with other states, days, instruments, rules and places, by a seed. */
import type { LedgerData } from "../../src/model/ledger.ts";
import { randomBy } from "./random.ts";

/** A question that can be asked: an operation or a tool, with the names of its inputs. */
export interface Askable {
  readonly name: string;
  readonly fields: readonly string[];
  readonly examples: readonly Input[];
}

export interface Question {
  readonly name: string;
  readonly input: Input;
}

type Input = Readonly<Record<string, unknown>>;
type Makers = Readonly<Record<string, () => unknown>>;
type Pick = <T>(values: readonly T[]) => T;

/** Questions that take a tenth of a second or more by their nature: one question in so many is one of these. */
const SLOW = new RegExp(
  [
    "^(ledger\\.(audit|diff|stats|coverage)|explanations\\.|similarity\\.|network\\.(during|blocs|changes|at)|measure\\.(series|compute)|mediator\\.|allies\\.s",
    "|state\\.(exposure|autonomy)|guide\\.show|area\\.list|literature\\.|instrument\\.timeline|source\\.show|claims\\.|check_claims)",
  ].join(""),
);
const SLOW_SHARE = 100;
/** The share of inputs that an example leaves out and a question gives. */
const ADDED = 0.3;
const TYPES = ["defence", "neutrality", "nonaggression", "consultation"];
const LARGEST = Array.from({ length: 60 }, (_, at) => at + 2);

/** Other values for the inputs of a name. An input that is not here keeps the value of the example. */
function makersFor({ states, instruments, rules, places }: LedgerData, pick: Pick, day: () => string) {
  const oneOf = (rows: readonly { readonly id: string }[]) => () => pick(rows).id;
  const [state, instrument] = [oneOf(states), oneOf(instruments)];
  const shared: Makers = {
    ...Object.fromEntries(["state", "a", "b", "initiator", "attacker", "target", "by"].map((name) => [name, state])),
    ...Object.fromEntries(["date", "on"].map((name) => [name, day])),
    rule: oneOf(rules),
    type: () => pick(TYPES),
    largestPact: () => pick(LARGEST),
    states: () => `${state()},${state()}`,
  };
  const own: readonly (readonly [RegExp, Makers])[] = [
    [/^instrument(\.(show|members|area))?$/, { id: instrument }],
    [/^promise\.audience$/, { instrument }],
    [/^(crisis\.|trace|flip|memo|brief)/, { place: oneOf(places) }],
    [/^(ledger\.)?search$/, { text: pick([state, instrument]) }],
  ];
  return (name: string): Makers => ({ ...shared, ...own.find(([named]) => named.test(name))?.[1] });
}

/** A function that gives one question after another. Some are refused, as where a state did not exist on the day. */
export function questionsBy(seed: number, askable: readonly Askable[], ledger: LedgerData): () => Question {
  const random = randomBy(seed);
  const pick: Pick = (values) => values[Math.floor(random() * values.length)] as (typeof values)[number];
  const two = (most: number) => String(1 + Math.floor(random() * most)).padStart(2, "0");
  const day = () => `${1816 + Math.floor(random() * 210)}-${two(12)}-${two(28)}`;
  const makersOf = makersFor(ledger, pick, day);
  const [slow, quick] = [askable.filter(({ name }) => SLOW.test(name)), askable.filter(({ name }) => !SLOW.test(name))];
  return () => {
    const { name, fields, examples } = pick(random() < 1 / SLOW_SHARE ? slow : quick);
    const example = pick(examples);
    const makers = makersOf(name);
    const input = fields.flatMap((field): [string, unknown][] => {
      const make = makers[field];
      const given = example[field];
      if (make !== undefined && (given !== undefined || random() < ADDED)) return [[field, make()]];
      return given === undefined ? [] : [[field, given]];
    });
    return { name, input: Object.fromEntries(input) };
  };
}
