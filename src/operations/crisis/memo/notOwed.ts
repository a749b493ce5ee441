/** The lines of a short answer on help that a reader may expect and that the case does not call on, each with the check that fails. */
import { groupBy } from "../../../ledger/groupBy.ts";
import type { StateId } from "../../../model/ids.ts";
import { type Phrase, phrase } from "../../../model/phrase.ts";
import type { UnspokenFinding, UnspokenTestRow } from "../../../model/results/trace.ts";
import { helped } from "./duty.ts";
import { isHelp, obligesToHelp } from "./entries.ts";

/** Lines at most. */
const MOST = 4;

/**
 * Binding help for the struck that fails by place, enemy or who began, by clause and reason, that of most states first; none of a state
 * that is obliged to help in this case all the same. Where no pact of help runs to the struck at all, that.
 */
export function notOwed(obligations: readonly UnspokenFinding[], targets: readonly StateId[], state: StateId | null): Phrase[] {
  const help = obligations.filter((one) => one.side === "target" && isHelp(one));
  if (help.every(({ grade }) => grade !== "binding")) return state === null ? [phrase("memo-no-pact", { states: targets })] : [];
  const calledOn = new Set(help.filter(({ status }) => status !== "not-triggered").map(pledge));
  const obliged = new Set(help.filter(obligesToHelp).map(({ owedBy }) => owedBy));
  const near = help.flatMap((finding) => {
    if (finding.status !== "not-triggered" || finding.grade !== "binding" || calledOn.has(pledge(finding))) return [];
    if (obliged.has(finding.owedBy)) return [];
    const failing = finding.tests.filter(({ result }) => result === "not-met");
    const [failed] = failing;
    return failed === undefined || !failing.every(({ clause }) => TELLING.has(clause)) ? [] : [{ finding, failed }];
  });
  const groups = [...groupBy(near, ({ finding, failed }) => keyOf(finding, failed)).values()];
  return groups
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST)
    .map((own) => {
      const [first] = own;
      const { instrument, article } = first.finding;
      return phrase("memo-not-owed", {
        states: [...new Set(own.map(({ finding }) => finding.owedBy))],
        toward: helped(first.finding) as StateId,
        clause: { instrument, articles: [article] },
        reason: first.failed.reason,
      });
    });
}

/** Checks whose failure is news: the place, the enemy, a fellow party, or who began. */
const TELLING: ReadonlySet<string> = new Set(["area", "enemy", "own-parties", "conduct", "except"]);

const pledge = (one: UnspokenFinding): string => `${one.owedBy} ${one.instrument} ${helped(one)}`;

const keyOf = (finding: UnspokenFinding, { reason }: UnspokenTestRow): string =>
  JSON.stringify([finding.instrument, finding.article, helped(finding), reason]);
