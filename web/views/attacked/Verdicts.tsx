/** One verdict for each state, grouped by where it stands; states that stand alike under the same pact are one row. */

import { en } from "../../app/language/en.ts";
import { inOrder, listed, withArticle } from "../../app/language/speech.ts";
import type { Finding } from "../../app/query/answers.ts";
import { type Spell, some } from "../../ledger/spell.ts";
import { FormMark } from "../../ledger/treaty/FormMark.tsx";
import { articleWords } from "../../ui/download.ts";
import { StatusMark } from "./StatusMark.tsx";
import { useView } from "./search.ts";
import { failing, sideOf, type VerdictGroup, type VerdictRow } from "./verdict.ts";

interface Props {
  readonly groups: readonly VerdictGroup[];
  readonly selected: string | null;
  readonly changed: ReadonlyMap<string, Finding>;
  readonly nameOf: (id: string) => string;
  readonly spell: Spell;
}

/** Rows of a group before the rest is asked for. */
const ROWS = 9;
const IDLE_ROWS = 4;

export function Verdicts({ groups, selected, changed, nameOf, spell }: Props) {
  return (
    <div className="verdicts">
      {groups.map((group) => {
        const most = group.stand === "not-called-on" ? IDLE_ROWS : ROWS;
        const rows = group.rows.map((row) => (
          <Row key={row.key} row={row} selected={row.key === selected} changed={changed} nameOf={nameOf} spell={spell} />
        ));
        return (
          <section key={group.stand} className={`verdict-group ${group.stand}`}>
            <h3>
              {en.attacked.group[group.stand]} <span className="count">{group.count}</span>
            </h3>
            <ul>{rows.slice(0, most)}</ul>
            {rows.length > most && (
              <details>
                <summary>{en.attacked.showAll(rows.length)}</summary>
                <ul>{rows.slice(most)}</ul>
              </details>
            )}
          </section>
        );
      })}
    </div>
  );
}

interface RowProps extends Omit<Props, "groups" | "selected"> {
  readonly row: VerdictRow;
  readonly selected: boolean;
}

function Row({ row, selected, changed, nameOf, spell }: RowProps) {
  const findings = row.clauses.map(({ finding }) => finding);
  const [first] = findings;
  const old = findings.map(({ id }) => changed.get(id)).find((one) => one !== undefined);
  const names = row.states.map(nameOf).sort(inOrder);
  const status = row.stand === "contestable" ? "contestable" : row.stand === "not-called-on" ? "not-triggered" : "triggered";
  return (
    <li className={old === undefined ? "" : "changed"}>
      <button
        type="button"
        className="verdict-row"
        data-why={row.key}
        aria-current={selected}
        onClick={() => go({ why: row.key, treaty: null })}
      >
        <StatusMark status={status} open={first?.open ?? null} stand={row.stand} />
        <span className="who">
          {first !== undefined && <FormMark type={first.type} weaker={first.grade !== "binding"} />}
          <strong>{some(names, 6)}</strong>{" "}
          <span className="toward">{en.attacked.towards(row.toward.map((id) => withArticle(nameOf(id))).join(en.attacked.and))}</span>
          <span className="by">{row.stand === "may-not-attack" ? pacts(findings, false) : byWords(row, nameOf, spell)}</span>
          {old !== undefined && <span className="mark">{en.attacked.changed(statusWords(old))}</span>}
        </span>
      </button>
    </li>
  );
}

export function statusWords({ status, open }: Pick<Finding, "status" | "open">): string {
  return `${en.attacked.statuses[status]}${open === null ? "" : ` (${en.attacked.kinds[open]})`}`;
}

/** By which words, who decides; a presumption that carries the verdict is in its line. */
function byWords({ clauses, stand }: VerdictRow, nameOf: (id: string) => string, spell: Spell): string {
  const findings = clauses.map(({ finding }) => finding);
  const [first] = findings;
  if (first === undefined) return "";
  if (stand === "not-called-on") return `${pacts([first], true)}: ${spell(failing(first) ?? "")}`;
  const asks = first.presumed.some((key) => key.startsWith("request:")) ? [en.attacked.asks(withArticle(nameOf(sideOf(first))))] : [];
  const decided =
    stand === "must-assist" || stand === "may-assist" || stand === "bound-to-both"
      ? [decidedWords(first, spell), ...forceWords(first)]
      : [];
  return [pacts(findings, true), ...asks, ...decided].filter((one) => one !== "").join("; ");
}

export function decidedWords({ decidedBy }: Pick<Finding, "decidedBy">, spell: Spell): string {
  if (decidedBy === null) return "";
  return (
    en.attacked.decides[decidedBy] ?? en.attacked.decidedBy(/^[A-Z]{3}$/.test(decidedBy) ? spell(decidedBy) : en.attacked.organ(decidedBy))
  );
}

function forceWords({ force }: Finding): string[] {
  return force === null ? [] : [en.attacked.forces[force] ?? force];
}

/** "North Atlantic Treaty, Art. 5; EU mutual assistance clause, Art. 42(7)" */
function pacts(findings: readonly Finding[], articles: boolean): string {
  const all = [...new Set(findings.map(({ title, article }) => (articles ? listed([title, articleWords(article)]) : title)))];
  return all.length <= 3 ? all.join("; ") : `${all.slice(0, 2).join("; ")}; ${en.attacked.morePacts(all.length - 2)}`;
}
