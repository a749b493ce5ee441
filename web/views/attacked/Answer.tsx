/** The answer to a case: the diagram beside the answer and its open questions; below them all verdicts beside the reasoning for one. */
import { useRef } from "react";
import { StatePicker } from "../../ledger/StatePicker.tsx";
import { TreatyButton } from "../../ledger/TreatyButton.tsx";
import { useAfterPaint } from "../../ui/useAfterPaint.ts";
import { Breaches } from "./Breaches.tsx";
import { CaseAnswer } from "./CaseAnswer.tsx";
import { CaseDiagram } from "./CaseDiagram.tsx";
import { CaseMapFigure } from "./CaseMapFigure.tsx";
import { LawAround } from "./LawAround.tsx";
import { labels } from "./labels.ts";
import { OpenFacts } from "./OpenFacts.tsx";
import { Reasoning } from "./Reasoning.tsx";
import { Rounds } from "./Rounds.tsx";
import { SeatChoice, ShareCase } from "./Seat.tsx";
import { useAnsweredCase } from "./useCase.ts";
import { Verdicts } from "./Verdicts.tsx";
import { isPromise, rowUnder, statesOf } from "./verdict.ts";

export function Answer({ title }: { readonly title: string }) {
  const { search, groups, trace, show } = useAnsweredCase();
  const list = useRef<HTMLHeadingElement>(null);
  // A reader who comes from a treaty sees that treaty's row first.
  const why = search.why ?? rowUnder(groups, search.id)?.key ?? groups[0]?.rows[0]?.key ?? null;
  const rest = useAfterPaint();
  const backToList = () => {
    const row = document.querySelector<HTMLElement>(`.verdict-row[data-why="${CSS.escape(why ?? "")}"]`);
    const shown = row?.offsetParent != null ? row : list.current;
    shown?.scrollIntoView({ block: shown === row ? "center" : "start" });
    shown?.focus({ preventScroll: true });
  };
  return (
    <>
      <div className="case-top">
        <CaseAnswer />
        <CaseDiagram title={title} />
        <div className="case-open">
          <OpenFacts />
          <Assumed assumptions={trace.assumptions} />
          <div className="case-doors">
            <SeatChoice />
            <ShareCase />
            <button type="button" className="button small-button" title={labels.memo.openText} onClick={() => show({ memo: true })}>
              {labels.memo.open}
            </button>
            <button type="button" className="button small-button" onClick={() => window.print()}>
              {labels.memo.printPage}
            </button>
          </div>
        </div>
      </div>
      <div className="case-columns">
        <section className="case-verdicts" aria-labelledby="verdict-title">
          <h2 id="verdict-title" tabIndex={-1} ref={list}>
            {labels.verdict}
          </h2>
          <Verdicts selected={why} />
          <Breaches />
          {rest && <LawAround />}
          {rest && <CaseMapFigure title={title} />}
        </section>
        <div className="case-reasons">
          <Reasoning why={why} onBack={backToList} />
          {rest && (
            <>
              <Rounds />
              <BriefLinks />
              <CaseNotes />
            </>
          )}
        </div>
      </div>
    </>
  );
}

export function Assumed({ assumptions }: { readonly assumptions: readonly string[] }) {
  return (
    <p className="assumed small">
      <strong>{labels.assumed}</strong> {assumptions.join(" ")}
    </p>
  );
}

/** Maximum number of states with their own button; a field takes the others. */
const BUTTONS = 8;

/** Opens the role briefs of the states in the case. */
function BriefLinks() {
  const { trace, groups, states, nameOf, show } = useAnsweredCase();
  const sides = [...trace.targets, ...trace.initiators].map(({ id }) => id);
  const others = statesOf(groups.filter(({ stand }) => !isPromise(stand)).flatMap(({ rows }) => rows));
  const shown = [...new Set([...sides, ...others])].slice(0, BUTTONS);
  const words = labels.brief;
  const button = (brief: string, text: string) => (
    <button key={brief} type="button" className="button small-button" onClick={() => show({ brief })}>
      {text}
    </button>
  );
  return (
    <section className="brief-doors" aria-labelledby="brief-title">
      <h2 id="brief-title">{words.open}</h2>
      <p className="small">{words.openText}</p>
      <div className="brief-row">
        {shown.map((id) => button(id, nameOf(id)))}
        {shown.length > 1 && button(shown.join(","), words.all(shown.length))}
        <StatePicker side="other" label={words.choose} id="" states={states} onPick={(brief) => show({ brief })} />
      </div>
    </section>
  );
}

/** The notes on the case, with the treaties that each is about. */
function CaseNotes() {
  const { trace } = useAnsweredCase();
  const titles = new Map(trace.obligations.map(({ instrument, short }) => [instrument, short]));
  if (trace.notes.length === 0) return null;
  return (
    <div className="notes">
      <h2>{labels.notes}</h2>
      <ul>
        {trace.notes.map(({ text, records }) => (
          <li key={text}>
            {text}
            <Treaties ids={records.filter((id) => titles.has(id))} titles={titles} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The treaties that a note is about, folded; each opens. */
function Treaties({ ids, titles }: { readonly ids: readonly string[]; readonly titles: ReadonlyMap<string, string> }) {
  if (ids.length === 0) return null;
  return (
    <details>
      <summary>{labels.noteTreaties(ids.length)}</summary>
      <ul className="note-treaties dashed">
        {ids.map((id) => (
          <li key={id}>
            <TreatyButton id={id} title={titles.get(id) ?? id} />
          </li>
        ))}
      </ul>
    </details>
  );
}
