/** Conduct in war: the share of promises that were kept, and of allies that were joined whatever the treaty asked. */
import { type Called, calledOn } from "../../law/outcome/calledOn.ts";
import { standingInWarOf } from "../../law/outcome/defenders.ts";
import type { StateId } from "../../model/ids.ts";
import type { TieSource } from "../../model/literature.ts";
import type { PactType } from "../../model/vocabulary.ts";
import type { Day } from "../../time/day.ts";
import type { Recomputation, Sources } from "./sources.ts";
import { tieReads, tiesOfYear, usesLedger } from "./ties.ts";
import { type Belligerent, firstBelligerents, type Opening, openingsOf, type WarList, warReads, warsOf } from "./wars.ts";

interface Kept {
  readonly wars: WarList;
  readonly from: number;
  readonly until: number;
  readonly types: readonly PactType[];
}

/**
 * Of the binding promises that the opening attacks of wars called on, the share that was kept. One case is a war, the state bound, the
 * state that it was bound to and the type: help is kept if the first fought on the side of the second at any time of the war, forbearance
 * if it never fought against it. Only duties that the law engine finds called on without an open question are counted.
 */
export const promisesKept: Recomputation<Kept> = {
  usesLedger: () => true,
  reads: ({ wars }) => warReads(wars),
  run(sources, { wars, from, until, types }) {
    const cases = new Map<string, boolean>();
    const openings = warsOf(sources, wars, from, until).flatMap(openingsOf);
    for (const opening of openings) {
      for (const { key, type, kept } of promisesIn(sources, opening))
        if (types.includes(type)) cases.set(key, (cases.get(key) ?? false) || kept);
    }
    const kept = [...cases.values()].filter((one) => one).length;
    return { value: cases.size === 0 ? null : kept / cases.size, cases: cases.size };
  },
};

interface Judged {
  /** The war, the state bound, the state that it was bound to, and the type. */
  readonly key: string;
  readonly type: PactType;
  readonly kept: boolean;
}

/** The binding promises to either side that one attack calls on, each judged by the list of belligerents. */
function promisesIn({ ledger }: Sources, { war, by, on, sideBy, sideOn }: Opening): Judged[] {
  if (by.state === null || on.state === null) return [];
  const called = calledOn(ledger, by.state, on.state, war.from);
  const sides = [
    { called: called.target, subject: on.state, own: sideOn, enemies: sideBy },
    { called: called.initiator, subject: by.state, own: sideBy, enemies: sideOn },
  ];
  return sides.flatMap(({ called: groups, subject, own, enemies }) =>
    groups.flatMap((group) => {
      const asked = askedBy(group);
      if (asked === null) return [];
      return group.duties.flatMap(({ by: bearer, terms }) => {
        if (bearer === by.state || bearer === on.state) return [];
        const kept = asked === "help" ? fights(own, bearer) : !fights(enemies, bearer);
        const { type } = terms.obligation;
        return [{ key: `${war.id} ${bearer} ${subject} ${type}`, type: type as PactType, kept }];
      });
    }),
  );
}

const fights = (side: readonly Belligerent[], bearer: StateId) => side.some(({ state }) => state === bearer);

/** What binding duties ask: help, or that their bearers stay out; null for talks, and for duties that turn on an open question. */
function askedBy(group: Called): "help" | "forbearance" | null {
  if (group.grade !== "binding") return null;
  if (standingInWarOf(group) === "obliged") return "help";
  return FORBEARANCE.includes(group.position) ? "forbearance" : null;
}
const FORBEARANCE: readonly string[] = ["must-stay-neutral", "must-not-help", "may-not-attack"];

interface Joining {
  readonly wars: WarList;
  readonly ties: TieSource;
  readonly from: number;
  readonly until: number;
}

/** Of the partners of the states in a war's beginning, the share that fought on their side at any time of it, whatever the pact asked. */
export const alliesJoining: Recomputation<Joining> = {
  usesLedger: ({ wars, ties }) => wars === "ledger" || usesLedger({ ties }),
  reads: ({ wars, ties }) => ({ ...warReads(wars), ...tieReads(ties) }),
  run(sources, { wars, ties, from, until }) {
    let [opportunities, joined] = [0, 0];
    for (const war of warsOf(sources, wars, from, until)) {
      const { known } = tiesOfYear(sources, ties, yearBefore(war.from));
      for (const { one, side } of firstBelligerents(war)) {
        const key = keyIn(ties, one);
        for (const partner of (key === null ? undefined : known.partners.get(key)) ?? []) {
          opportunities += 1;
          if (side.some((other) => keyIn(ties, other) === partner)) joined += 1;
        }
      }
    }
    return { value: opportunities === 0 ? null : joined / opportunities, cases: opportunities };
  },
};

/** The year before the war, so that a pact made in or for it is not counted. */
const yearBefore = (day: Day): number => Number(day.slice(0, 4)) - 1;

function keyIn(ties: TieSource, { state, code }: Belligerent): string | null {
  return "atop" in ties ? (code === null ? null : String(code)) : state;
}
