/** The verdict first, in a sentence or three; what it assumes, and what it does not say, stand under it. */

import { en } from "../../app/language/en.ts";
import { withArticle } from "../../app/language/speech.ts";
import type { Trace } from "../../app/query/answers.ts";
import { capital, type Spell, some } from "../../ledger/spell.ts";
import { sideOf, type VerdictGroup } from "./verdict.ts";

interface Props {
  readonly trace: Trace;
  readonly groups: readonly VerdictGroup[];
  readonly nameOf: (id: string) => string;
  readonly spell: Spell;
}

export function Lede({ trace, groups, nameOf, spell }: Props) {
  return (
    <div className="lede">
      <p className="verdict-sentence" aria-live="polite">
        {ledeOf(groups, nameOf)}
      </p>
      <p className="assumed small">
        <strong>{en.attacked.assumed}</strong> {trace.assumptions.map(spell).join(" ")}
      </p>
    </div>
  );
}

/**
 * As the sentence tells them: help to each side by itself; contested only for whom nothing surer is said, and of the side
 * that struck only where nobody's help to the struck is contested.
 */
function told(groups: readonly VerdictGroup[]): VerdictGroup[] {
  const sure = new Set(groups.filter(({ stand }) => stand === "must-assist").flatMap(({ rows }) => rows.flatMap(({ states }) => states)));
  return groups.flatMap((group) => {
    const sides = (["target", "initiator"] as const).map((side) =>
      of(
        group,
        group.rows.filter(({ clauses }) => clauses.some(({ finding }) => finding.side === side)),
      ),
    );
    if (group.stand === "must-assist" || group.stand === "may-assist") return sides.filter(({ count }) => count > 0);
    if (group.stand !== "contestable") return [group];
    const open = sides.map((one) => {
      const rows = one.rows.map((row) => ({ ...row, states: row.states.filter((state) => !sure.has(state)) }));
      return of(
        one,
        rows.filter(({ states }) => states.length > 0),
      );
    });
    return open.filter(({ count }) => count > 0).slice(0, 1);
  });
}

function of(group: VerdictGroup, rows: VerdictGroup["rows"]): VerdictGroup {
  return { ...group, rows, count: new Set(rows.flatMap(({ states }) => states)).size };
}

/** More names than this are a count. */
const NAMED = 3;

export function ledeOf(groups: readonly VerdictGroup[], nameOf: (id: string) => string): string {
  const words = en.attacked.lede;
  const who = ({ rows, count }: VerdictGroup) =>
    count > NAMED
      ? en.attacked.manyStates(count)
      : some([...new Set(rows.flatMap(({ states }) => states))].map((id) => withArticle(nameOf(id))));
  const sentences = told(groups).flatMap((group): string[] => {
    const many = group.count > 1;
    const whom = [...new Set(group.rows.flatMap(({ toward }) => toward))].map((id) => withArticle(nameOf(id))).join(en.attacked.and);
    const findings = group.rows.flatMap(({ clauses }) => clauses.slice(0, 1).map(({ finding }) => finding));
    switch (group.stand) {
      case "must-assist":
      case "may-assist": {
        const each = findings.every(({ decidedBy }) => decidedBy === "each for itself");
        const asked = findings.find(({ presumed }) => presumed.some((key) => key.startsWith("request:")));
        const every = findings.every(({ presumed }) => presumed.some((key) => key.startsWith("request:")));
        const asks = asked !== undefined && every ? `${en.list.sentences}${en.attacked.asks(withArticle(nameOf(sideOf(asked))))}` : "";
        return [`${words[group.stand](who(group), many, whom)}${asks}${each ? en.attacked.eachDecides(many) : ""}${en.list.stop}`];
      }
      case "contestable": {
        const kinds = [...new Set(findings.flatMap(({ open }) => (open === null ? [] : [en.attacked.kinds[open] ?? open])))];
        return [words.contestable(who(group), many, kinds.join(en.attacked.and))];
      }
      case "bound-to-both":
      case "must-consult":
      case "must-stay-neutral":
        return [words[group.stand](who(group), many)];
      default:
        return [];
    }
  });
  const helped = groups.some(({ stand }) => ["bound-to-both", "must-assist", "may-assist", "contestable"].includes(stand));
  return [...(helped ? [] : [en.attacked.nobody]), ...sentences.map(capital)].join(en.list.sentences);
}
