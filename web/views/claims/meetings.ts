/**
 * Where two texts speak on the same point, read off what their claims ask and rest on; nothing here knows a text. Strongest
 * first: a claim that names the other text, the same question, the same question put about another state, the same record,
 * a third state.
 */
import type { Claim, Text } from "../../ledger/claims/types.ts";

export type Point =
  | { readonly kind: "names" }
  | { readonly kind: "question"; readonly operation: string; readonly subject: string }
  | { readonly kind: "each"; readonly operation: string; readonly subject: string }
  | { readonly kind: "record"; readonly id: string; readonly instrument: boolean }
  | { readonly kind: "state"; readonly id: string };

export interface Meeting {
  readonly point: Point;
  readonly first: readonly Claim[];
  readonly second: readonly Claim[];
}

interface Keyed {
  readonly key: string;
  readonly point: Point;
}

/** What does not make the point of a question: when it is asked. */
const WHEN: readonly string[] = ["date", "from", "until"];

/** A question about one state is, without it, one that can be put to each side. */
function keysOf(claim: Claim): Keyed[] {
  const questions = claim.readings.flatMap(({ tests }) => tests);
  const keys = questions.flatMap(({ operation, input }): Keyed[] => {
    const about = Object.entries(input).filter(([name]) => !WHEN.includes(name));
    const others = about.filter(([name]) => name !== "state");
    const subject = (rows: typeof about) => rows.map(([, value]) => String(value)).join(", ");
    const asked = JSON.stringify(about.sort());
    const general = Object.entries(input).length === 0 || operation === "records.list";
    return [
      ...(general ? [] : [{ key: `q ${operation} ${asked}`, point: { kind: "question" as const, operation, subject: subject(about) } }]),
      ...(general || others.length === about.length
        ? []
        : [
            {
              key: `e ${operation} ${JSON.stringify(others.sort())}`,
              point: { kind: "each" as const, operation, subject: subject(others) },
            },
          ]),
    ];
  });
  const records = claim.rests.map(({ kind, id }) => ({
    key: `r ${kind} ${id}`,
    point: { kind: "record" as const, id, instrument: kind === "instrument" },
  }));
  return [...keys, ...records];
}

/** States that a claim's questions name, in what they ask, look at or expect. */
function statesOf({ readings }: Claim): Set<string> {
  const said = readings.flatMap(({ tests }) => tests.flatMap(({ input, at, test }) => [JSON.stringify(input), at, test]));
  return new Set(said.join(" ").match(/\b[A-Z]{3}\b/g) ?? []);
}

/** Named by more of its claims than this share, a state is what the text is about. */
const SUBJECT = 0.4;

function thirdStates(texts: readonly Text[]): (claim: Claim) => Keyed[] {
  const subjects = new Set(
    texts.flatMap(({ claims }) => {
      const asked = claims.filter(({ readings }) => readings.some(({ tests }) => tests.length > 0));
      const all = asked.flatMap((claim) => [...statesOf(claim)]);
      return all.filter((id) => all.filter((one) => one === id).length > asked.length * SUBJECT);
    }),
  );
  return (claim) =>
    [...statesOf(claim)].filter((id) => !subjects.has(id)).map((id) => ({ key: `s ${id}`, point: { kind: "state" as const, id } }));
}

/** Whether one claim's own words about itself name the other text. */
function namesText({ because, note, readings }: Claim, id: string): boolean {
  return [because, note ?? "", ...readings.map(({ reason }) => reason)].some((words) => words.includes(id));
}

/** The claims of another text that meet one claim of this, the strongest first. */
export function meetingsOf(claim: Claim, own: Text, other: Text): Claim[] {
  const keys = new Set(keysOf(claim).flatMap(({ key, point }) => (point.kind === "each" ? [] : [key])));
  const named = namesText(claim, other.id) ? other.claims.filter((one) => namesText(one, own.id)) : [];
  const shared = other.claims
    .map((one) => ({ one, count: keysOf(one).filter(({ key }) => keys.has(key)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ one }) => one);
  return [...new Set([...named, ...shared])];
}

const RANK: readonly Point["kind"][] = ["names", "question", "each", "record", "state"];

/** Each claim of either text stands once, at the strongest of its points. */
export function meetings(first: Text, second: Text): { met: Meeting[]; rest: readonly [Claim[], Claim[]] } {
  const third = thirdStates([first, second]);
  const points = new Map<string, { point: Point; sides: [Claim[], Claim[]] }>();
  for (const [side, text] of [first, second].entries()) {
    const other = side === 0 ? second : first;
    for (const claim of text.claims) {
      const named = namesText(claim, other.id) ? [{ key: "names", point: { kind: "names" as const } }] : [];
      const keys: Keyed[] = [...named, ...keysOf(claim), ...third(claim)];
      for (const { key, point } of keys) {
        const known = points.get(key) ?? { point, sides: [[], []] as [Claim[], Claim[]] };
        const list = known.sides[side === 0 ? 0 : 1];
        if (!list.includes(claim)) list.push(claim);
        points.set(key, known);
      }
    }
  }
  const strongest = [...points.values()]
    .filter(({ sides }) => sides[0].length > 0 && sides[1].length > 0)
    .sort((a, b) => RANK.indexOf(a.point.kind) - RANK.indexOf(b.point.kind) || size(b.sides) - size(a.sides));
  const told = new Set<Claim>();
  const met = strongest.flatMap(({ point, sides }): Meeting[] => {
    const fresh = sides.map((side) => side.filter((claim) => !told.has(claim)));
    const [a = [], b = []] = fresh;
    if (a.length === 0 || b.length === 0) return []; // one side has been told in full
    for (const claim of sides.flat()) told.add(claim);
    return [{ point, first: a, second: b }];
  });
  const rest = ({ claims }: Text) => claims.filter((claim) => !told.has(claim));
  return { met, rest: [rest(first), rest(second)] };
}

function size([a, b]: readonly [readonly Claim[], readonly Claim[]]): number {
  return Math.min(a.length, b.length) * 100 + a.length + b.length;
}

/** The two texts to set beside each other first: those whose claims name each other, else the last two. */
export function pairOf(texts: readonly Text[]): readonly [Text, Text] | null {
  for (const one of texts)
    for (const other of texts)
      if (one !== other && one.claims.some((claim) => namesText(claim, other.id)) && other.claims.some((claim) => namesText(claim, one.id)))
        return [one, other];
  const [a, b] = texts.slice(-2);
  return a === undefined || b === undefined ? null : [a, b];
}
