/** The annex of a memo: counts, and on request lists, of what the case does not set off and of promises not to attack. */
import { BETWEEN_SLOTS } from "../../../law/checks/check.ts";
import type { StateId } from "../../../model/ids.ts";
import { type Phrase, phrase, type Unspoken } from "../../../model/phrase.ts";
import type { Memo, MemoAnnex } from "../../../model/results/memo.ts";
import type { UnspokenFinding } from "../../../model/results/trace.ts";
import { partOf } from "./entries.ts";

interface Sides {
  readonly target: readonly StateId[];
  readonly initiator: readonly StateId[];
}

export function annexOf(findings: readonly UnspokenFinding[], sides: Sides, all: boolean): Unspoken<Memo["annex"]> {
  const in_ = (part: ReturnType<typeof partOf>) => findings.filter((finding) => partOf(finding) === part);
  const [idle, running, promised] = [in_("idle"), in_("running"), in_("promised")];
  const bySide = (group: "idle" | "running", own: readonly UnspokenFinding[]) =>
    (["target", "initiator"] as const).flatMap((side) => {
      const those = own.filter((finding) => finding.side === side);
      const args = { side: sides[side], count: those.length, instruments: instrumentsIn(those), of: namesOf(those) };
      return those.length === 0
        ? []
        : [partOfAnnex(group, side, those, phrase(group === "idle" ? "memo-idle" : "memo-running", args), all)];
    });
  const states = new Set(promised.map(({ owedBy }) => owedBy)).size;
  return [
    ...bySide("idle", idle),
    ...bySide("running", running),
    ...(promised.length === 0
      ? []
      : [
          partOfAnnex(
            "promised",
            null,
            promised,
            phrase("memo-promised", {
              states,
              within: sides.initiator.length === 0 ? sides.target : null,
              instruments: instrumentsIn(promised),
            }),
            all,
          ),
        ]),
  ];
}

/** The instruments, those of most duties first. */
function namesOf(findings: readonly UnspokenFinding[]): string[] {
  const counts = new Map<string, number>();
  for (const { instrument } of findings) counts.set(instrument, (counts.get(instrument) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([instrument]) => instrument);
}

const instrumentsIn = (findings: readonly UnspokenFinding[]) => new Set(findings.map(({ instrument }) => instrument)).size;

function partOfAnnex(
  group: MemoAnnex["group"],
  side: MemoAnnex["side"],
  findings: readonly UnspokenFinding[],
  sentence: Phrase,
  all: boolean,
): Unspoken<MemoAnnex> {
  return {
    group,
    side,
    obligations: findings.length,
    instruments: instrumentsIn(findings),
    sentence,
    rows: all ? rowsOf(findings, group) : [],
  };
}

/** One row for each clause, status and reason, with all its bearers and beneficiaries. */
function rowsOf(findings: readonly UnspokenFinding[], group: MemoAnnex["group"]): Unspoken<MemoAnnex["rows"]> {
  const groups = new Map<string, [UnspokenFinding, ...UnspokenFinding[]]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.instrument, finding.obligation, finding.status, whyNot(finding, group)]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [finding]);
    else known.push(finding);
  }
  const sorted = [...groups.values()].sort(([a], [b]) => (a.instrument < b.instrument ? -1 : a.instrument > b.instrument ? 1 : 0));
  return sorted.map((own) => {
    const [{ instrument, article, type, grade, status }] = own;
    const owedBy = [...new Set(own.map((one) => one.owedBy))];
    const owedTo = [...new Set(own.map((one) => one.owedTo))];
    return {
      instrument,
      heading: phrase("memo-clause", { instrument, article }),
      type,
      kind: phrase("memo-type", { type, grade }),
      owedBy,
      owedTo,
      by: phrase("memo-names", { states: owedBy }),
      to: phrase("memo-names", { states: owedTo }),
      status,
      why: whyNot(own[0], group),
    };
  });
}

/** The reasons for which the duty is not set off, or not certain. */
function whyNot({ tests }: UnspokenFinding, group: MemoAnnex["group"]): Phrase[] {
  if (group === "running") return [];
  return tests
    .filter(({ result }) => result !== "met")
    .map(({ clause, reason }) => phrase("slot-reason", { slots: clause.split(BETWEEN_SLOTS), reason }));
}
