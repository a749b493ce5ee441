/** The reasoning for the verdict that is opened: its clauses, each with its tests; or all that one state owes. */
import { useEffect, useMemo, useRef } from "react";
import { en } from "../../app/language/en.ts";
import { inOrder, withArticle } from "../../app/language/speech.ts";
import type { Finding, Trace } from "../../app/query/answers.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import { type Spell, some } from "../../ledger/spell.ts";
import { ClauseCard } from "./ClauseCard.tsx";
import { type CaseFields, inputOf } from "./case.ts";
import { useView } from "./search.ts";
import { clausesOf, type OwedClause, sideOf, type VerdictGroup } from "./verdict.ts";

interface Props {
  readonly why: string | null;
  /** The reader opened it; else it is the first of the list. */
  readonly chosen: boolean;
  /** The instrument that the reader came from: its clause lies open. */
  readonly from: string | null;
  readonly own: CaseFields;
  readonly trace: Trace;
  readonly groups: readonly VerdictGroup[];
  readonly changed: ReadonlyMap<string, Finding>;
  readonly nameOf: (id: string) => string;
  readonly spell: Spell;
  readonly onBack: () => void;
}

/** What the date covers at the head of the page, in pixels. */
const HEAD = 64;
/** Clauses that are drawn at once. */
const MOST = 12;

export function Reasoning({ why, chosen, from, own, trace, groups, changed, nameOf, spell, onBack }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useMemo(() => selected(why, trace, groups), [why, trace, groups]);
  useEffect(() => {
    if (!chosen || why === null || heading.current === null) return;
    // The reader is taken to what was opened where it is out of sight: below the list on a phone, above a row far down it beside it.
    const { top } = heading.current.getBoundingClientRect();
    if (top < HEAD || top > window.innerHeight * 0.7) {
      heading.current.scrollIntoView({ block: "start" });
      heading.current.focus({ preventScroll: true });
    }
  }, [why, chosen]);
  const state = shown?.states[0];
  const flips = useMemo(() => {
    const input = inputOf(own);
    if (state === undefined || input === null) return new Map<string, readonly string[]>();
    const { answer } = askNow("crisis.flip", { ...input, why: state });
    return new Map((answer?.duties ?? []).map(({ obligation, flips: all }) => [obligation, all.map(({ sentence }) => sentence)]));
  }, [own, state]);
  if (shown === null) return null;
  const { states, clauses, single } = shown;
  const called = single ? clauses.filter(({ finding }) => finding.status !== "not-triggered") : clauses;
  const idle = single ? clauses.filter(({ finding }) => finding.status === "not-triggered") : [];
  const names = states.map(nameOf).sort(inOrder);
  const toward = [...new Set(clauses.map(({ finding }) => sideOf(finding)))].map((id) => withArticle(nameOf(id)));
  const opened = Math.max(
    0,
    called.findIndex(({ finding }) => finding.instrument === from),
  );
  const card = ({ finding, by }: OwedClause, index: number) => (
    <ClauseCard
      key={finding.id}
      finding={finding}
      by={by.map((id) => withArticle(nameOf(id)))}
      old={changed.get(finding.id)}
      flips={flips.get(finding.id) ?? []}
      open={index === opened}
      nameOf={nameOf}
      spell={spell}
    />
  );
  return (
    <section className="reasoning" aria-labelledby="reasoning-title">
      <h2 id="reasoning-title" tabIndex={-1} ref={heading}>
        {single
          ? en.attacked.detail.all(withArticle(nameOf(state ?? "")))
          : en.attacked.detail.toward(some(names, 3), toward.join(en.attacked.and))}
      </h2>
      <p className="reasoning-doors">
        <button type="button" className={chosen ? "quiet back chosen" : "quiet back"} onClick={onBack}>
          {en.attacked.detail.back}
        </button>
        {states.length === 1 && state !== undefined && !single && (
          <button type="button" className="quiet" onClick={() => go({ why: state })}>
            {en.attacked.detail.all(withArticle(nameOf(state)))}
          </button>
        )}
      </p>
      {states.length > 1 && (
        <ul className="state-doors" aria-label={en.attacked.detail.one}>
          {[...states]
            .sort((one, other) => inOrder(nameOf(one), nameOf(other)))
            .map((id) => (
              <li key={id}>
                <button type="button" className="link" onClick={() => go({ why: id })}>
                  {nameOf(id)}
                </button>
              </li>
            ))}
        </ul>
      )}
      {clauses.length === 0 && <p>{en.attacked.detail.none}</p>}
      {called.slice(0, MOST).map(card)}
      {called.length > MOST && (
        <details className="rest">
          <summary>{en.attacked.showAll(called.length)}</summary>
          {called.slice(MOST).map((clause, index) => card(clause, MOST + index))}
        </details>
      )}
      {idle.length > 0 && (
        <details className="rest">
          <summary>{en.attacked.detail.idle(idle.length)}</summary>
          {idle.map((clause) => card(clause, -1))}
        </details>
      )}
    </section>
  );
}

/** `<position>.<STATE>`, a finding's id, or a state: what the address names, if this case has it. */
function selected(
  why: string | null,
  { obligations }: Trace,
  groups: readonly VerdictGroup[],
): { states: readonly string[]; clauses: readonly OwedClause[]; single: boolean } | null {
  if (why === null) return null;
  const rows = groups.flatMap((group) => group.rows);
  const row = rows.find(({ key }) => key === why);
  if (row !== undefined) return { states: row.states, clauses: row.clauses, single: false };
  const one = obligations.find(({ id }) => id === why);
  if (one !== undefined) return { states: [one.owedBy], clauses: clausesOf([one]), single: false };
  const state = /([A-Z]{3})$/.exec(why)?.[1];
  return state === undefined
    ? null
    : { states: [state], clauses: inWeight(obligations.filter(({ owedBy }) => owedBy === state)), single: true };
}

const TYPES = ["defence", "offence", "neutrality", "consultation", "nonaggression"];

/** One state's duties as the engine orders them: by what they promise. */
function inWeight(findings: readonly Finding[]): OwedClause[] {
  const weight = ({ finding: { type, status } }: OwedClause) => TYPES.indexOf(type) * 2 + (status === "triggered" ? 0 : 1);
  return clausesOf(findings).sort((one, other) => weight(one) - weight(other));
}
