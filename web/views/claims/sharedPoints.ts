/**
 * Finds the points that two texts share, from what their claims name, ask and rest on; no text gets special treatment. The
 * strongest come first: claims named as counterparts, the same question, the same question about another state, the same record,
 * a third state.
 */
import { groupBy } from "../../ui/groupBy.ts";
import type { Claim, Text } from "./claim.ts";
import { listOf, statesIn } from "./notation.ts";

export type Point =
  | { readonly kind: "counterparts" }
  | { readonly kind: "question" | "each"; readonly operation: string; readonly subject: readonly string[] }
  | { readonly kind: "record"; readonly id: string; readonly instrument: boolean }
  | { readonly kind: "state"; readonly id: string };

export interface SharedPoint {
  readonly point: Point;
  readonly sides: readonly [readonly Claim[], readonly Claim[]];
}

const RANK: readonly Point["kind"][] = ["counterparts", "question", "each", "record", "state"];

/** Parameters for the time of a question, not its subject. */
const WHEN: readonly string[] = ["date", "from", "until"];

/**
 * The points of a claim, except the states that it names. A question about one state also gives a point without that state, so
 * that it can match the same question about another.
 */
function pointsOf({ readings, rests }: Claim): Point[] {
  const questions = readings
    .flatMap(({ tests }) => tests)
    .filter(({ operation, input }) => operation !== "records.list" && Object.keys(input).length > 0);
  return [
    ...questions.flatMap(({ operation, input }): Point[] => {
      const about = Object.entries(input)
        .filter(([name]) => !WHEN.includes(name))
        .sort();
      const others = about.filter(([name]) => name !== "state");
      const subject = (rows: typeof about) => rows.flatMap(([, value]) => listOf(value));
      return [
        { kind: "question", operation, subject: subject(about) },
        ...(others.length === about.length ? [] : [{ kind: "each" as const, operation, subject: subject(others) }]),
      ];
    }),
    ...rests.map(({ kind, id }): Point => ({ kind: "record", id, instrument: kind === "instrument" })),
  ];
}

/** Whether either of two claims names the other as its counterpart. */
function areCounterparts(one: Claim, own: Text, other: Claim, theirs: Text): boolean {
  return one.counterparts.includes(`${theirs.id}/${other.id}`) || other.counterparts.includes(`${own.id}/${one.id}`);
}

const keyOf = (point: Point): string => JSON.stringify(point);

/** A state named by more than this share of a text's claims is the text's subject, and so not a shared point. */
const SUBJECT = 0.4;

/** The states that a claim names, except the subjects of the texts. */
function thirdStates(texts: readonly Text[]): (claim: Claim) => Point[] {
  const namedBy = ({ readings }: Claim) => [...new Set(readings.flatMap(({ tests }) => tests.flatMap(statesIn)))];
  const subjects = new Set(
    texts.flatMap(({ claims }) => {
      const asked = claims.filter(({ readings }) => readings.some(({ tests }) => tests.length > 0));
      const counts = groupBy(asked.flatMap(namedBy), (id) => id);
      return [...counts].flatMap(([id, all]) => (all.length > asked.length * SUBJECT ? [id] : []));
    }),
  );
  return (claim) => namedBy(claim).flatMap((id): Point[] => (subjects.has(id) ? [] : [{ kind: "state", id }]));
}

/** Claims of another text on the same point: counterparts, then those with most points in common. */
export function claimsOnSamePoint(claim: Claim, own: Text, other: Text): Claim[] {
  const keys = new Set(pointsOf(claim).flatMap((point) => (point.kind === "each" ? [] : [keyOf(point)])));
  const named = other.claims.filter((one) => areCounterparts(claim, own, one, other));
  const shared = other.claims
    .map((one) => ({ one, count: pointsOf(one).filter((point) => keys.has(keyOf(point))).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ one }) => one);
  return [...new Set([...named, ...shared])];
}

/** The points that both texts address, and each text's claims without one. A claim appears once, at its strongest point. */
export function sharedPoints(first: Text, second: Text): { shared: SharedPoint[]; rest: readonly [Claim[], Claim[]] } {
  const third = thirdStates([first, second]);
  const named = (claim: Claim, own: Text): Point[] => {
    const theirs = own === first ? second : first;
    return theirs.claims.some((other) => areCounterparts(claim, own, other, theirs)) ? [{ kind: "counterparts" }] : [];
  };
  const placed = [first, second].flatMap((text, side) =>
    text.claims.flatMap((claim) => [...named(claim, text), ...pointsOf(claim), ...third(claim)].map((point) => ({ claim, side, point }))),
  );
  const points = [...groupBy(placed, ({ point }) => keyOf(point)).values()]
    .map((all) => {
      const claimsOf = (side: number) => [...new Set(all.filter((one) => one.side === side).map(({ claim }) => claim))];
      return { point: all[0].point, sides: [claimsOf(0), claimsOf(1)] as const };
    })
    .filter(({ sides }) => sides[0].length > 0 && sides[1].length > 0)
    .sort((a, b) => RANK.indexOf(a.point.kind) - RANK.indexOf(b.point.kind) || sizeOf(b.sides) - sizeOf(a.sides));
  const told = new Set<Claim>();
  const shared = points.flatMap(({ point, sides }): SharedPoint[] => {
    const [a, b] = [sides[0].filter((claim) => !told.has(claim)), sides[1].filter((claim) => !told.has(claim))];
    if (a.length === 0 || b.length === 0) return []; // one side is already listed
    for (const claim of sides.flat()) told.add(claim);
    return [{ point, sides: [a, b] }];
  });
  const rest = ({ claims }: Text) => claims.filter((claim) => !told.has(claim));
  return { shared, rest: [rest(first), rest(second)] };
}

/** Sort key: points on which both sides have many claims come first. */
function sizeOf([a, b]: SharedPoint["sides"]): number {
  return Math.min(a.length, b.length) * 100 + a.length + b.length;
}

/** The default pair of texts side by side: the last two that share a point, else the last two. */
export function pairOf(texts: readonly Text[]): readonly [Text, Text] | null {
  const pairs = texts.flatMap((one, index) => texts.slice(index + 1).map((other) => [one, other] as const)).reverse();
  return pairs.find(([one, other]) => sharedPoints(one, other).shared.length > 0) ?? pairs[0] ?? null;
}
