/** One explanation: how it would work, what would be seen, what would count against it, its rival; opened, its cases. */
import { useEffect, useRef } from "react";
import { useFar } from "../../app/query/ask.ts";
import { commandOf } from "../../app/query/directory.ts";
import { FarFailure } from "../../app/query/FarFailure.tsx";
import { SourceList } from "../../ledger/SourceList.tsx";
import { whyEn } from "./labels.ts";
import { useView } from "./search.ts";
import { TestPart } from "./TestPart.tsx";
import type { Explanation } from "./types.ts";

interface Props {
  readonly explanation: Explanation;
  readonly open: boolean;
  /** The test, the cases and the case that the address picks out. */
  readonly test: string | null;
  readonly fit: string | null;
  readonly case: string | null;
  readonly state: string;
  readonly name: string;
  readonly date: string;
}

const words = whyEn.section;

export function ExplanationSection({ explanation, open, test, fit, case: opened, state, name, date }: Props) {
  const { id, title, mechanism, wouldSee, against, rival, writtenOn } = explanation;
  const box = useRef<HTMLElement>(null);
  const { asked, retry } = useFar("explanations.weigh", open ? { id, date } : null);
  const whole = asked?.status === "answered" ? asked.answer.explanations[0] : undefined;
  useEffect(() => {
    if (open && test === null) box.current?.scrollIntoView({ block: "start" });
  }, [open, test]);
  const outcome = explanation.tests[0]?.outcome;
  const expects = rival.expects === "nothing" ? whyEn.test.nothing : (outcome?.[rival.expects] ?? rival.expects);
  return (
    <section ref={box} className={open ? "explanation open" : "explanation"} aria-labelledby={`why-${id}`}>
      <div className="explanation-text">
        <h2 id={`why-${id}`}>{title}</h2>
        <p className="mechanism">{mechanism}</p>
        <dl>
          <dt>{words.wouldSee}</dt>
          <dd>{wouldSee}</dd>
          <dt>{words.against}</dt>
          <dd>{against}</dd>
          <dt>{words.rival(rival.title)}</dt>
          <dd>
            {rival.says} <span className="faint">{`It ${words.rivalExpects(expects, rival.where)}`}</span>
          </dd>
        </dl>
        <p className="explanation-door">
          <button
            type="button"
            className="button small-button"
            aria-expanded={open}
            onClick={() => go({ explanation: open ? null : id, test: null, fit: null, case: null })}
          >
            {open ? words.close : words.open}
          </button>
          <span className="small">{words.written(writtenOn)}</span>
        </p>
      </div>
      {open && asked === null && <p role="status">{words.busy}</p>}
      {open && asked !== null && asked.status !== "answered" && <FarFailure asked={asked} retry={retry} />}
      {open && whole !== undefined && (
        <>
          {whole.tests.map((one) => (
            <TestPart
              key={one.id}
              explanation={whole}
              test={one}
              here={test === one.id}
              picked={test === one.id ? fit : null}
              opened={test === one.id ? opened : null}
              state={state}
              name={name}
            />
          ))}
          <div className="explanation-end">
            <section>
              <h3>{words.cannotTell}</h3>
              <p>{whole.cannotTell}</p>
              {whole.revised.map(({ on, what, why }) => (
                <p key={`${on}${what}`}>
                  {words.revised(on)}: {what} {why}
                </p>
              ))}
            </section>
            <section>
              <h3>{words.scholarship}</h3>
              <ul className="scholarship">
                {whole.scholarship.map(({ says, ref }) => (
                  <li key={says}>
                    {says}
                    <SourceList refs={[ref.source].flat().map((source) => ({ source, at: ref.at ?? null, checked: ref.checked }))} />
                  </li>
                ))}
              </ul>
            </section>
          </div>
          <p className="small asked">
            {words.command}: <code>{commandOf("explanations.weigh", { id })}</code>
          </p>
        </>
      )}
    </section>
  );
}
