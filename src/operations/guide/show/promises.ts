/** Promises other than the guide's own clause that reach its place: clauses of defence, and consultation under the same treaty. */
import { type AreaClause, areaAt, areaClause } from "../../../law/areas/areaClause.ts";
import { LIES } from "../../../law/areas/lies.ts";
import { strongest } from "../../../law/verdicts.ts";
import { nameOn } from "../../../ledger/states.ts";
import type { StateId } from "../../../model/ids.ts";
import type { Instrument, Obligation } from "../../../model/instruments.ts";
import type { UnspokenGuideStep } from "../../../model/results/guide.ts";
import { inForceInLaw } from "../../../ties/disputedDates.ts";
import { type Tie, tiesWith } from "../../../ties/tie.ts";
import { gradeOf, isDormant, shortTitle } from "../../../ties/tieRows.ts";
import type { Course } from "../course.ts";

type Promised = UnspokenGuideStep["promises"][number];
const ORDER = ["inside", "argued", "outside"];

/** Promises that include the place or leave it argued, and the number of clauses of defence that stop short of it. */
export function promisesAt({ one, view }: Course): { promises: Promised[]; short: number } {
  const { ledger, day } = one;
  const found = view.administered(day).states.flatMap((holder) =>
    clausesOwed(tiesWith(ledger, holder), holder, one).flatMap(({ instrument, obligation, bearers }) => {
      const clause = areaClause(ledger, instrument, obligation, day);
      const results = areaAt(clause, view);
      const most = strongest(results.map(({ result }) => result));
      const telling = results.find(({ result }) => result === most);
      if (telling === undefined) return [];
      return [
        {
          instrument: instrument.id,
          short: shortTitle(instrument),
          obligation: obligation.id,
          article: obligation.article,
          type: obligation.type,
          grade: gradeOf(instrument, obligation),
          owedBy: bearers.map((id) => ({ id, name: nameOn(ledger, id, day) })),
          owedTo: holder,
          lies: LIES[most],
          open: telling.open,
          reason: telling.reason,
          quote: telling.quote,
          reference: telling.ref,
        },
      ];
    }),
  );
  const reaching = found.filter(({ lies }) => lies !== "outside");
  const rank = ({ type, lies }: Promised) => (type === "defence" ? 0 : 10) + ORDER.indexOf(lies);
  return {
    promises: reaching.sort((a, b) => rank(a) - rank(b) || (a.short < b.short ? -1 : 1)),
    short: found.filter(({ lies, type }) => lies === "outside" && type === "defence").length,
  };
}

interface Owed {
  readonly instrument: Instrument;
  readonly obligation: Obligation;
  readonly bearers: readonly StateId[];
}

/** The clauses owed to the holder on the day, with their bearers; dormant pacts and the guide's own clause are left out. */
function clausesOwed(ties: readonly Tie[], holder: StateId, { instrument: own, obligation: ownClause, day }: AreaClause): Owed[] {
  const found = new Map<Obligation, { instrument: Instrument; obligation: Obligation; bearers: StateId[] }>();
  for (const tie of ties) {
    const { instrument, obligation, owedBy, owedTo } = tie;
    if (owedTo !== holder || obligation === ownClause || isDormant(instrument, day) || inForceInLaw(tie, day) !== true) continue;
    if (gradeOf(instrument, obligation) !== "binding") continue;
    const counts = obligation.type === "defence" || (instrument === own && obligation.type === "consultation");
    if (!counts) continue;
    const known = found.get(obligation) ?? { instrument, obligation, bearers: [] };
    if (!known.bearers.includes(owedBy)) known.bearers.push(owedBy);
    found.set(obligation, known);
  }
  return [...found.values()];
}
