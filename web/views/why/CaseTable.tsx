/** The cases of a test: condition, outcome on a line with what is expected shaded, what the rival expects, and the verdict. */
import { Fragment, useState } from "react";
import { CaseRow } from "./CaseRow.tsx";
import { whyEn } from "./labels.ts";
import { scaleOf } from "./OutcomeLine.tsx";
import { useView } from "./search.ts";
import { type Case, type Explanation, FITS, isPaired, isPicked, type Test } from "./types.ts";

interface Props {
  readonly explanation: Explanation;
  readonly test: Test;
  readonly picked: string | null;
  readonly opened: string | null;
  readonly state: string;
  readonly name: string;
  readonly onPick: (fit: string | null) => void;
}

const MOST = 40;
const words = whyEn.test;

export function CaseTable({ explanation, test, picked, opened, state, name, onPick }: Props) {
  const paired = isPaired(test);
  const hasOwn = test.cases.some((one) => one.state === state);
  const [everyone, setEveryone] = useState(!paired || !hasOwn);
  const [all, setAll] = useState(false);
  const found = test.cases.filter((one) => one.label === opened || (isPicked(one, picked) && (everyone || one.state === state)));
  const sorted = [true, false, "unknown" as const].flatMap((present) => found.filter((one) => one.present === present));
  const shown = all ? sorted : sorted.slice(0, MOST);
  const scale = scaleOf(test);
  const open = (label: string | null) => go({ explanation: explanation.id, test: test.id, fit: picked, case: label });
  return (
    <div className="case-table">
      <div className="case-filters">
        <fieldset>
          <legend className="unseen">{words.pick}</legend>
          <button type="button" aria-pressed={picked === null} onClick={() => onPick(null)}>
            {words.all}
          </button>
          {FITS.map((fit) => (
            <button key={fit} type="button" aria-pressed={picked === fit} onClick={() => onPick(picked === fit ? null : fit)}>
              {whyEn.fits[fit]}
            </button>
          ))}
        </fieldset>
        {paired && hasOwn && (
          <fieldset>
            <legend className="unseen">{words.pick}</legend>
            <button type="button" aria-pressed={!everyone} onClick={() => setEveryone(false)}>
              {words.only(name)}
            </button>
            <button type="button" aria-pressed={everyone} onClick={() => setEveryone(true)}>
              {words.everyone}
            </button>
          </fieldset>
        )}
      </div>
      {sorted.length === 0 ? (
        <p className="faint">{words.none}</p>
      ) : (
        <table className="cases">
          <caption className="unseen">{words.table}</caption>
          <thead>
            <tr>
              <th scope="col">{words.head.case}</th>
              <th scope="col">{words.head.condition}</th>
              <th scope="col">{words.head.outcome}</th>
              <th scope="col">{words.head.expected}</th>
              <th scope="col">{words.head.rival}</th>
              <th scope="col">{words.head.fit}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((one, index) => (
              <Fragment key={one.label}>
                {one.present !== shown[index - 1]?.present && <GroupRow present={one.present} />}
                <CaseRow one={one} test={test} scale={scale} own={one.state === state} open={one.label === opened} onOpen={open} />
              </Fragment>
            ))}
          </tbody>
        </table>
      )}
      {shown.length < sorted.length && (
        <button type="button" className="quiet" onClick={() => setAll(true)}>
          {words.showAll(sorted.length)}
        </button>
      )}
      {scale !== null && sorted.length > 0 && (
        <p className="small case-caption">
          {words.caption(test.outcome.few, String(test.outcome.atMost))} {words.axis(String(test.outcome.atMost), String(scale.most))}.
        </p>
      )}
    </div>
  );
}

function GroupRow({ present }: { readonly present: Case["present"] }) {
  return (
    <tr className="group">
      <th scope="rowgroup" colSpan={6}>
        {words.group[String(present) as "true" | "false" | "unknown"]}
      </th>
    </tr>
  );
}
