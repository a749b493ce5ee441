/** Sizes of a case in a terminal: the share of each list that is shown. */
import type { Trace } from "../../../model/results/trace.ts";

/** Lines of a terminal that the short answer fits, with what stands below it. */
export const SCREEN = 60;

/** The share of a group of verdicts that is shown. */
export interface GroupSize {
  /** Rows, the first at least. */
  readonly rows: number;
  /** Rows that are sentences; the others name states, treaty and article alone. */
  readonly told: number;
  /** Lines of the operative words under the first row; under every row if infinite. */
  readonly words: number;
  /** Names in a row before the rest are counted. */
  readonly names: number;
  /** Whether the treaties of the rows that are left out are named. */
  readonly pacts: boolean;
}

/** The share of each list that is shown. */
export interface Size {
  /** Shares of the groups in their order; a group beyond the list is shown whole. */
  readonly groups: readonly GroupSize[];
  /** Whether an empty line stands between the parts. */
  readonly spaced: boolean;
  readonly breaches: number;
  /** Lines on contestable talks and neutrality. */
  readonly argued: number;
  readonly questions: number;
  /** Lines on the general law around the case. */
  readonly law: number;
  /** States that join in a round, by pledge. */
  readonly joined: number;
}

const EVERYTHING = Number.POSITIVE_INFINITY;
const WHOLE_GROUP: GroupSize = { rows: EVERYTHING, told: EVERYTHING, words: EVERYTHING, names: EVERYTHING, pacts: true };

export const ALL: Size = {
  groups: [],
  spaced: true,
  breaches: EVERYTHING,
  argued: EVERYTHING,
  questions: EVERYTHING,
  law: EVERYTHING,
  joined: EVERYTHING,
};
/** The answer about one state: nothing of its own is cut. */
export const OF_ONE_STATE: Size = { ...ALL, law: 6 };

const LEAST_OF_GROUP: GroupSize = { rows: 1, told: 0, words: 0, names: 2, pacts: false };

/** The least that an answer shows: of each group its first treaty and article. */
export const least = (groups: number): Size => ({
  groups: Array.from({ length: groups }, () => LEAST_OF_GROUP),
  spaced: false,
  breaches: 1,
  argued: 1,
  questions: 0,
  law: 2,
  joined: 1,
});

export const groupSize = ({ groups }: Size, place: number): GroupSize => groups[place] ?? WHOLE_GROUP;

type Step = (size: Size) => Size;

/** The part of a group in an answer: help; talks, politics and neutrality, whose sentence repeats the heading; promises not to attack. */
export type Weight = "help" | "talks" | "promises";

/** Steps from the least to more, in the order in which they are worth their lines; `roomy`: for more than a screen. */
function steps(weights: readonly Weight[], roomy: boolean): readonly Step[] {
  const of = (...wanted: readonly Weight[]) => weights.flatMap((weight, place) => (wanted.includes(weight) ? [place] : []));
  const [help, talks, promises] = [of("help"), of("talks"), of("promises")];
  const first = [...help, ...talks].slice(0, 1);
  const each = (places: readonly number[], share: Partial<GroupSize>): Step[] => places.map((place) => grow(place, share));
  const all =
    (share: Partial<Omit<Size, "groups">>): Step =>
    (size) => ({ ...size, ...share });
  return [
    ...each(first, { told: 1 }),
    ...each([...help, ...talks, ...promises], { names: 3 }),
    all({ spaced: true }),
    ...(roomy ? each([...help, ...talks], { names: EVERYTHING, rows: EVERYTHING }) : []),
    ...(roomy ? each(promises, { rows: 6 }) : []),
    ...each(help, { pacts: true }),
    ...each(help, { rows: 3 }),
    ...each(first, { words: 4 }),
    ...each(help, { told: 1 }),
    ...each([...help, ...talks], { rows: 2 }),
    ...each(help, { rows: 5 }),
    ...each(first, { words: 6 }),
    all({ questions: 1 }),
    ...each(first, { rows: 3 }),
    all({ law: 4, joined: 3 }),
    ...each([...help, ...talks], { words: 4 }),
    ...each(first, { words: EVERYTHING }),
    ...each([...help, ...talks], { rows: 3 }),
    all({ breaches: 2, argued: 2 }),
    ...each(talks, { pacts: true }),
    ...each(help, { names: 6 }),
    ...each(promises, { rows: 2 }),
    all({ questions: 2 }),
    all({ law: 6 }),
    ...[4, 5, 6, 8].flatMap((rows) => each([...help, ...talks], { rows })),
    ...each(help, { told: 3 }),
    ...each(talks, { told: 1 }),
    ...each(help, { words: EVERYTHING }),
    all({ breaches: 4, joined: 6 }),
    all({ argued: 4 }),
    ...[8, 12, 20].flatMap((names) => each([...help, ...talks], { names })),
    ...[3, 4].map((questions) => all({ questions })),
    ...[8, 12].map((breaches) => all({ breaches, argued: breaches })),
    ...each(talks, { words: EVERYTHING }),
    ...[8, 10, 14].map((law) => all({ law })),
  ];
}

/** Gives a group a larger share; only its words may be cut to make room for those of others. */
const grow =
  (place: number, share: Partial<GroupSize>): Step =>
  (size) => ({ ...size, groups: size.groups.map((own, index) => (index === place ? largest(own, share) : own)) });

const largest = (own: GroupSize, share: Partial<GroupSize>): GroupSize => ({
  rows: Math.max(own.rows, share.rows ?? 0),
  told: Math.max(own.told, share.told ?? 0),
  words: share.words ?? own.words,
  names: Math.max(own.names, share.names ?? 0),
  pacts: own.pacts || share.pacts === true,
});

/** The fullest draft that fits the room: each step is kept if the draft still fits. */
export function fill(draft: (size: Size) => readonly string[], weights: readonly Weight[], room: number): readonly string[] {
  let size = least(weights.length);
  let best = draft(size);
  for (const step of steps(weights, room > SCREEN)) {
    const larger = step(size);
    const lines = draft(larger);
    if (lines.length > room) continue;
    size = larger;
    best = lines;
  }
  return best;
}

/** A part of a draft, made once for each share of it. */
export function part(share: (size: Size) => unknown, make: (size: Size) => readonly string[]): (size: Size) => readonly string[] {
  const made = new Map<string, readonly string[]>();
  return (size) => {
    const key = JSON.stringify(share(size));
    const lines = made.get(key) ?? make(size);
    made.set(key, lines);
    return lines;
  };
}

/** The names of the states in an answer, by id. */
export const namesIn = ({ positions, initiators, targets }: Pick<Trace, "positions" | "initiators" | "targets">) =>
  new Map([
    ...positions.map(({ state, name }) => [state, name] as const),
    ...[...initiators, ...targets].map(({ id, name }) => [id, name] as const),
  ]);
