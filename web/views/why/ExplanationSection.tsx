/** One explanation: its mechanism, the evidence for it and against it, and its rival; its tests when opened. */

import { useEffect, useRef } from "react";
import { en } from "../../app/language/en.ts";
import { commandOf } from "../../app/query/directory.ts";
import { useSlowAsk } from "../../app/query/useAsk.ts";
import { SourceList } from "../../ledger/SourceList.tsx";
import { SlowFailure } from "../../ui/SlowFailure.tsx";
import { Evidence } from "./Evidence.tsx";
import type { Explanation } from "./explanation.ts";
import { labels } from "./labels.ts";
import { useView } from "./search.ts";
import { TestPart } from "./TestPart.tsx";
import type { Weighing } from "./weighing.ts";

interface Props {
  /** The explanation; a test with many cases has only the worst ones. */
  readonly explanation: Explanation;
  readonly date: string;
  readonly weighing: Weighing;
}

const words = labels.section;

export function ExplanationSection({ explanation, date, weighing }: Props) {
  const { id, title, rival } = explanation;
  const { search, change } = useView();
  const open = search.explanation === id;
  const box = useRef<HTMLElement>(null);
  const asked = useSlowAsk("explanations.weigh", open ? { id, date } : null);
  const whole = asked.answer?.explanations[0];
  useEffect(() => {
    if (open && search.test === null) box.current?.scrollIntoView({ block: "start" });
  }, [open, search.test]);
  const outcome = explanation.tests[0]?.outcome;
  const expects = rival.expects === "nothing" ? labels.test.nothing : (outcome?.[rival.expects] ?? words.few[rival.expects]);
  return (
    <section ref={box} className={open ? "explanation open" : "explanation"} aria-labelledby={`why-${id}`}>
      <div className="explanation-text">
        <h3 id={`why-${id}`}>{title}</h3>
        <p className="mechanism">{explanation.mechanism}</p>
        <details className="evidence-fold" open={open}>
          <summary>{words.evidence(weighing.for.length, weighing.against.length, weighing.cannot.length)}</summary>
          <Evidence explanation={id} weighing={weighing} />
          <dl>
            <dt>{words.wouldSee}</dt>
            <dd>{explanation.wouldSee}</dd>
            <dt>{words.against}</dt>
            <dd>{explanation.against}</dd>
            <dt>{words.rival(rival.title)}</dt>
            <dd>
              {rival.says} <span className="faint">{words.rivalExpects(expects, rival.where === "present")}</span>
            </dd>
          </dl>
        </details>
        <p className="explanation-door">
          {explanation.tests.length > 0 && (
            <button
              type="button"
              className="button small-button"
              aria-expanded={open}
              onClick={() => change({ explanation: open ? null : id, test: null, fit: null, case: null })}
            >
              {open ? words.close : words.open}
            </button>
          )}
          <span className="small">{(explanation.untested === null ? words.written : words.writtenOnly)(explanation.writtenOn)}</span>
        </p>
      </div>
      {open && whole === undefined && asked.pending && <p role="status">{words.busy}</p>}
      {open && <SlowFailure asked={asked} title={words.failed} />}
      {open && whole?.id === id && <Tests explanation={whole} />}
    </section>
  );
}

/** The tests of an explanation with all their cases, their limits, and the source of the idea. */
function Tests({ explanation }: Pick<Props, "explanation">) {
  return (
    <>
      {explanation.tests.map((test) => (
        <TestPart key={test.id} explanation={explanation} test={test} />
      ))}
      <div className="explanation-end">
        <section>
          <h4>{words.cannotTell}</h4>
          <p>{explanation.cannotTell}</p>
          {explanation.revised.map(({ on, what, why }) => (
            <p key={`${on}${what}`}>
              {words.revised(on)}
              {en.list.colon}
              {what} {why}
            </p>
          ))}
        </section>
        <section>
          <h4>{words.scholarship}</h4>
          <ul className="scholarship">
            {explanation.scholarship.map(({ says, ref }) => (
              <li key={says}>
                {says}
                <SourceList refs={[ref]} />
              </li>
            ))}
          </ul>
        </section>
      </div>
      <p className="small asked">
        {words.command}
        {en.list.colon}
        <code>{commandOf("explanations.weigh", { id: explanation.id })}</code>
      </p>
    </>
  );
}
