/** The reasoning for the selected verdict: its clauses with their tests, or all duties of one state. */
import { type ReactElement, useEffect, useMemo, useRef } from "react";
import { en } from "../../app/language/en.ts";
import { inOrder } from "../../app/language/speech.ts";
import { useSlowAsk } from "../../app/query/useAsk.ts";
import { fewNames } from "../../ledger/fewNames.ts";
import { ClauseCard } from "./ClauseCard.tsx";
import { labels } from "./labels.ts";
import { useAnsweredCase } from "./useCase.ts";
import { type OwedClause, selectedIn, sideOf } from "./verdict.ts";

interface Props {
  readonly why: string | null;
  readonly onBack: () => void;
}

const words = labels.detail;
/** The height in pixels of the date bar, which covers the top of the page. */
const HEAD = 64;
/** Maximum number of clauses drawn at once. */
const MOST = 12;

export function Reasoning({ why, onBack }: Props) {
  const { search, input, trace, groups, nameOf, the, show } = useAnsweredCase();
  const heading = useRef<HTMLHeadingElement>(null);
  const chosen = search.why !== null;
  const shown = useMemo(() => selectedIn(why, trace, groups), [why, trace, groups]);
  useEffect(() => {
    if (!chosen || why === null || heading.current === null) return;
    // Scroll to the reasoning if it is out of view: below the list on a phone, or far above the clicked row.
    const { top } = heading.current.getBoundingClientRect();
    if (top < HEAD || top > window.innerHeight * 0.7) {
      heading.current.scrollIntoView({ block: "start" });
      heading.current.focus({ preventScroll: true });
    }
  }, [why, chosen]);
  const state = shown?.states[0];
  const { answer: flips } = useSlowAsk("crisis.flip", input === null || state === undefined ? null : { ...input, state });
  if (shown === null) return null;
  const { states, clauses, single } = shown;
  const isIdle = ({ finding }: OwedClause) => single && finding.status === "not-triggered";
  const called = clauses.filter((one) => !isIdle(one));
  const idle = clauses.filter(isIdle);
  const toward = [...new Set(clauses.map(({ finding }) => sideOf(finding)))].map(the);
  const from = called.findIndex(({ finding }) => finding.instrument === search.id);
  const card = (clause: OwedClause, index: number) => (
    <ClauseCard
      key={clause.finding.id}
      clause={clause}
      flips={flips?.duties.find(({ obligation }) => obligation === clause.finding.id)?.flips ?? []}
      startsOpen={index === Math.max(0, from)}
    />
  );
  return (
    <section className="reasoning" aria-labelledby="reasoning-title">
      <h2 id="reasoning-title" tabIndex={-1} ref={heading}>
        {single && state !== undefined
          ? words.all(the(state))
          : words.toward(fewNames(states.map(nameOf).sort(inOrder), 3), en.list.and(toward))}
      </h2>
      <p className="reasoning-doors">
        <button type="button" className={chosen ? "quiet back chosen" : "quiet back"} onClick={onBack}>
          {words.back}
        </button>
        {states.length === 1 && state !== undefined && !single && (
          <button type="button" className="quiet" onClick={() => show({ why: state })}>
            {words.all(the(state))}
          </button>
        )}
      </p>
      {states.length > 1 && (
        <ul className="state-doors" aria-label={words.one}>
          {[...states]
            .sort((one, other) => inOrder(nameOf(one), nameOf(other)))
            .map((id) => (
              <li key={id}>
                <button type="button" className="link" onClick={() => show({ why: id })}>
                  {nameOf(id)}
                </button>
              </li>
            ))}
        </ul>
      )}
      {clauses.length === 0 && <p>{words.none}</p>}
      {called.slice(0, MOST).map(card)}
      <Fold title={labels.showAll(called.length)}>{called.slice(MOST).map((clause, index) => card(clause, MOST + index))}</Fold>
      <Fold title={words.idle(idle.length)}>{idle.map((clause) => card(clause, -1))}</Fold>
    </section>
  );
}

/** Further cards under a summary; nothing if there are none. */
function Fold({ title, children }: { readonly title: string; readonly children: readonly ReactElement[] }) {
  if (children.length === 0) return null;
  return (
    <details className="rest">
      <summary>{title}</summary>
      {children}
    </details>
  );
}
