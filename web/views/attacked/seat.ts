/** The case from one state's seat: what it owes and is owed, in sentences. */

import { en } from "../../app/language/en.ts";
import { listed } from "../../app/language/speech.ts";
import type { Finding, Trace } from "../../app/query/answers.ts";
import { fewNames } from "../../ledger/fewNames.ts";
import { articleWords } from "../../ui/names.ts";
import { labels } from "./labels.ts";
import type { VerdictGroup, VerdictRow } from "./verdict.ts";

const words = labels.seat;
/** Maximum number of states named in a sentence. */
const NAMES = 4;

interface Seated {
  readonly trace: Pick<Trace, "strikes" | "initiators" | "targets" | "breaches">;
  readonly groups: readonly VerdictGroup[];
  readonly seat: string;
  readonly the: (id: string) => string;
}

/** What the state owes and is owed: each list holds at least one sentence. */
export function seatSentences({ trace, groups, seat, the }: Seated): {
  readonly part: string;
  readonly owes: string[];
  readonly owed: string[];
} {
  const attacks = [...trace.initiators.map(({ id }) => id), ...trace.strikes.flatMap(({ by }) => by ?? [])].includes(seat as never);
  const isAttacked = [...trace.targets.map(({ id }) => id), ...trace.strikes.map(({ on }) => on)].includes(seat as never);
  const rows = groups.flatMap((group) => group.rows);
  const own = trace.breaches.filter(({ by }) => by === seat);
  const broken = own.filter(({ certain }) => certain).length;
  const mayBreak = own.length - broken;
  const owes = [
    ...(broken > 0 ? [words.breaks(broken)] : []),
    ...(mayBreak > 0 ? [words.mayBreak(mayBreak, broken > 0)] : []),
    ...rows
      .filter(({ states }) => states.includes(seat))
      .flatMap(({ stand, toward, clauses }) => {
        const say = words.owes[stand];
        const others = toward.filter((one) => one !== seat);
        return say === undefined || others.length === 0 ? [] : [say(en.list.and(others.map(the)), pactOf(clauses))];
      }),
  ];
  const owed = rows
    .filter(({ toward, stand }) => toward.includes(seat) && stand !== "not-called-on")
    .flatMap(({ stand, states, clauses }) => {
      const say = words.owed[stand];
      const others = states.filter((one) => one !== seat);
      return say === undefined || others.length === 0 ? [] : [say(fewNames(others.map(the), NAMES), others.length > 1, pactOf(clauses))];
    });
  return {
    part: attacks ? words.part.initiator : isAttacked ? words.part.target : words.part.third,
    owes: owes.length > 0 ? owes : [words.owesNothing],
    owed: owed.length > 0 ? owed : [words.owedNothing],
  };
}

function pactOf([first]: VerdictRow["clauses"]): string {
  const finding: Finding | undefined = first?.finding;
  return finding === undefined ? "" : listed([finding.short, articleWords(finding.article)]);
}
