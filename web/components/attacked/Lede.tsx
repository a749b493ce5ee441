/** The verdict first, in a sentence or three; what it assumes, and what it does not say, stand under it. */
import { withArticle } from "../../../src/surfaces/client/words.ts";
import { capital, type Spell, some } from "../../spell.ts";
import type { Trace } from "../../state.ts";
import { en } from "../../text/en.ts";
import { sideOf, type VerdictGroup } from "../../verdict.ts";

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

/** Whose help the case asks about first is the struck side's; the other's is told only where nobody is asked for the first. */
function towardTheStruck(group: VerdictGroup): VerdictGroup {
  if (group.stand !== "contestable") return group;
  const rows = group.rows.filter(({ clauses }) => clauses.some(({ finding }) => finding.side === "target"));
  return rows.length === 0 ? group : { ...group, rows, count: new Set(rows.flatMap(({ states }) => states)).size };
}

/** More names than this are a count. */
const NAMED = 3;

export function ledeOf(groups: readonly VerdictGroup[], nameOf: (id: string) => string): string {
  const words = en.attacked.lede;
  const who = ({ rows, count }: VerdictGroup) =>
    count > NAMED
      ? en.attacked.manyStates(count)
      : some([...new Set(rows.flatMap(({ states }) => states))].map((id) => withArticle(nameOf(id))));
  const sentences = groups.map(towardTheStruck).flatMap((group): string[] => {
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
