/** A pair on a day: the data that every candidate for mediating between the two is judged by. */
import type { Ledger } from "../../ledger/ledger.ts";
import { runsOn } from "../../ledger/memberships.ts";
import type { StateId } from "../../model/ids.ts";
import type { Instrument } from "../../model/instruments.ts";
import type { ObligationType } from "../../model/vocabulary.ts";
import { isDormant, type TieRow, tieRowsOf } from "../../ties/tieRows.ts";
import type { Day } from "../../time/day.ts";
import type { Known } from "../../time/span.ts";
import { isBetween, type Mediation, mediationsBy } from "./practice.ts";

/** The data about a pair on a day that all candidates share. */
export interface PairView {
  readonly a: StateId;
  readonly b: StateId;
  readonly day: Day;
  readonly ties: readonly [ReadonlyMap<StateId, TieRow[]>, ReadonlyMap<StateId, TieRow[]>];
  /** Texts that bind both as full members on the day. */
  readonly shared: readonly Shared[];
  /** Mediations on record by the day. */
  readonly earlier: readonly Mediation[];
}

interface Shared {
  readonly instrument: Instrument;
  /** Whether its members meet: it promises more than abstention. */
  readonly meets: boolean;
  readonly members: ReadonlyMap<StateId, Known>;
}

/**
 * The pair on the day: ties of each side, the texts that bind both, and earlier mediations. `of-others` leaves out those between the
 * two themselves, which a test of the criteria is to find.
 */
export function viewOf(ledger: Ledger, a: StateId, b: StateId, day: Day, history: "all" | "of-others" = "all"): PairView {
  const byOther = (state: StateId) => {
    const found = new Map<StateId, TieRow[]>();
    for (const tie of tieRowsOf(ledger, state, day)) {
      if (tie.dormant) continue;
      const other = tie.owedBy === state ? tie.owedTo : tie.owedBy;
      const list = found.get(other);
      if (list === undefined) found.set(other, [tie]);
      else list.push(tie);
    }
    return found;
  };
  const ofB = new Set(ledger.instrumentsOf(b));
  const shared = ledger
    .instrumentsOf(a)
    .filter((instrument) => ofB.has(instrument) && instrument["kept-by"] === undefined && !isDormant(instrument, day))
    .map((instrument): Shared => ({ instrument, meets: meets(instrument), members: membersOn(ledger, instrument, day) }))
    .filter(({ members }) => members.has(a) && members.has(b));
  const earlier = mediationsBy(ledger, day).filter((record) => history === "all" || !isBetween(record, [a], [b]));
  return { a, b, day, ties: [byOther(a), byOther(b)], shared, earlier };
}

/** Types of promise by which a party only abstains. */
const ABSTAINS: readonly ObligationType[] = ["nonaggression", "neutrality"];

function meets({ obligations }: Instrument): boolean {
  return obligations.some(({ type }) => !ABSTAINS.includes(type));
}

/** Full members on the day; observers and partners are left out. */
function membersOn(ledger: Ledger, instrument: Instrument, day: Day): Map<StateId, Known> {
  const found = new Map<StateId, Known>();
  for (const membership of ledger.memberships(instrument)) {
    if (membership.standing !== "member") continue;
    const runs = runsOn(membership, day);
    if (runs !== false && found.get(membership.state) !== true) found.set(membership.state, runs);
  }
  return found;
}
