/** Duties that an organ decides: the instruments under which a state can be outvoted. */
import type { Ledger } from "../ledger/ledger.ts";
import type { Response, Vote } from "../model/clauses.ts";
import type { StateId } from "../model/ids.ts";
import { phrase } from "../model/phrase.ts";
import type { TieRow } from "../ties/tieRows.ts";
import type { Day } from "../time/day.ts";
import { reachedBy, requireSpan } from "../time/span.ts";
import { tieEvidence } from "./evidence.ts";
import type { Cell, Evidence } from "./lines.ts";

interface Decision {
  readonly tie: TieRow;
  /** null: the votes by which it decides are not known. */
  readonly vote: Vote | null;
  readonly rule: string | null;
  readonly organ: string;
  readonly refuses: boolean;
}

/** Instruments under which an organ decides a duty of the state, each counted once. */
export function votesCell(ledger: Ledger, state: StateId, ties: readonly TieRow[], day: Day): Cell {
  const found = new Map<string, Decision>();
  for (const tie of ties) {
    if (tie.owedBy !== state || tie.inForce !== true || found.has(`${tie.instrument} ${tie.obligation}`)) continue;
    const decides = decidesOn(ledger, tie, day);
    if (decides === undefined || typeof decides === "string" || !("organ" in decides)) continue;
    found.set(`${tie.instrument} ${tie.obligation}`, {
      tie,
      vote: decides.vote ?? null,
      rule: decides.rule ?? null,
      organ: decides.organ,
      refuses: decides["bearer-may-refuse-force"] === true,
    });
  }
  const rows = [...found.values()];
  const instruments = (chosen: typeof rows) => new Set(chosen.map(({ tie }) => tie.instrument));
  const sure = instruments(rows.filter(({ vote }) => vote !== null && vote !== "unanimity"));
  const open = instruments(rows.filter(({ vote }) => vote === null));
  return {
    count: sure.size,
    asPrinted: null,
    dormant: 0,
    states: [],
    notKnown: [...open].filter((one) => !sure.has(one)).length,
    evidence: rows.filter(({ tie }) => sure.has(tie.instrument)).map(voteEvidence),
    doubtful: rows.filter(({ tie }) => open.has(tie.instrument) && !sure.has(tie.instrument)).map(voteEvidence),
  };
}

function voteEvidence({ tie, rule, organ, refuses }: Decision): Evidence {
  return {
    ...tieEvidence(tie, tie.owedTo),
    label: phrase("evidence-of-organ", { organ }),
    note: phrase("evidence-of-vote", { rule, mayRefuse: refuses }),
  };
}

function decidesOn(ledger: Ledger, tie: TieRow, day: Day): Response["decides"] | undefined {
  const obligation = ledger.instrument(tie.instrument)?.obligations.find(({ id }) => id === tie.obligation);
  return obligation?.versions.findLast(
    ({ from, response }) => response !== undefined && (from === undefined || reachedBy(requireSpan(from), day) !== false),
  )?.response?.decides;
}
