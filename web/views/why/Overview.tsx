/** All explanations in one table: each test with its cases by fit, and one state's own cases. */
import { useRef } from "react";
import { PictureFiles } from "../../ui/PictureFiles.tsx";
import { caseKey, countOf, type Explanation, FITS, isPaired, type Test } from "./explanation.ts";
import { FitMark } from "./FitMark.tsx";
import { labels } from "./labels.ts";
import { OverviewPicture } from "./OverviewPicture.tsx";
import { useView } from "./search.ts";

interface Props {
  readonly explanations: readonly Explanation[];
  readonly state: string;
  readonly name: string;
}

const words = labels.overview;

export function Overview({ explanations, state, name }: Props) {
  const { change } = useView();
  const figure = useRef<HTMLElement>(null);
  return (
    <figure ref={figure} className="why-overview">
      <h2 id="overview-title">{words.title}</h2>
      <table aria-labelledby="overview-title">
        <thead>
          <tr>
            <th scope="col">{words.explanation}</th>
            <th scope="col">{words.test}</th>
            <th scope="col">{words.case(name)}</th>
            <th scope="col">{words.tally}</th>
          </tr>
        </thead>
        {explanations.map(({ id, title, tests }) => (
          <tbody key={id}>
            {tests.map((test, index) => (
              <tr key={test.id}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={tests.length}>
                    <button type="button" className="link" onClick={() => change({ explanation: id, test: null, fit: null, case: null })}>
                      {title}
                    </button>
                  </th>
                )}
                <td className="unit">{test.unit}</td>
                <td className="own">
                  <OwnCases test={test} state={state} explanation={id} />
                </td>
                <td className="tally">
                  <TallyBar test={test} title={title} onPick={(fit) => change({ explanation: id, test: test.id, fit, case: null })} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <figcaption className="small">{words.caption}</figcaption>
      <PictureFiles
        figure={figure}
        part="overview"
        title={words.title}
        draw={() => <OverviewPicture explanations={explanations} state={state} name={name} />}
      />
    </figure>
  );
}

function OwnCases({ test, state, explanation }: { readonly test: Test; readonly state: string; readonly explanation: string }) {
  const { change } = useView();
  const own = isPaired(test) ? [] : test.cases.filter((one) => one.state === state);
  if (isPaired(test))
    return (
      <button type="button" className="quiet" onClick={() => change({ explanation, test: test.id, fit: null, case: null })}>
        {words.pairs}
      </button>
    );
  if (own.length === 0) return <span className="faint">{words.noCase}</span>;
  return own.map((one) => (
    <button
      key={one.label}
      type="button"
      className="own-case"
      onClick={() => change({ explanation, test: test.id, fit: null, case: caseKey(one) })}
      title={one.label}
    >
      <FitMark fit={one.fit} />
      <span>
        {labels.fits[one.fit]}
        {own.length > 1 && <span className="faint"> {`${one.from.slice(0, 4)}\u2013${one.until.slice(0, 4)}`}</span>}
      </span>
    </button>
  ));
}

interface BarProps {
  readonly test: Test;
  readonly title: string;
  readonly onPick: (fit: string) => void;
}

export function TallyBar({ test, title, onPick }: BarProps) {
  const total = FITS.reduce((sum, fit) => sum + countOf(test, fit), 0);
  const told = test.cells.reduce((sum, { few, several }) => sum + few + several, 0);
  const holding = test.cells.reduce((sum, { present, few, several }) => sum + (present ? few + several : 0), 0);
  return (
    <div className="tally-row">
      <svg className="tally-bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
        {FITS.map((fit, index) => {
          const before = FITS.slice(0, index).reduce((sum, one) => sum + countOf(test, one), 0);
          const width = total === 0 ? 0 : (countOf(test, fit) / total) * 100;
          return width === 0 ? null : <rect key={fit} className={fit} x={(before / total) * 100} y="0" width={width} height="12" />;
        })}
      </svg>
      <span className="tally-words">
        {FITS.map((fit) => {
          const count = countOf(test, fit);
          return (
            <span key={fit} className="tally-word">
              <button
                type="button"
                className={count === 0 ? "number zero" : "number"}
                aria-label={words.open(title, count, labels.fitsMany[fit])}
                onClick={() => onPick(fit)}
              >
                {count}
              </button>{" "}
              {labels.fitsMany[fit]}
            </span>
          );
        })}
        <span className="faint"> {words.holding(holding, told)}</span>
      </span>
    </div>
  );
}
