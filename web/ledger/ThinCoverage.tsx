/** A warning beside a headline where coverage is thin: one line for each region, with a link to its missing pacts. */
import "./thin.css";
import type { Trace } from "../app/query/answers.ts";
import { hrefOf } from "../app/query/search.ts";
import { thinCoverage } from "./coverage.labels.ts";

export function ThinCoverage({ coverage }: Pick<Trace, "coverage">) {
  const thin = coverage.filter((row) => row.thin);
  if (thin.length === 0) return null;
  return (
    <ul className="thin-coverage small">
      {thin.map(({ region, era, text }) => (
        <li key={region}>
          {text} <a href={hrefOf("coverage", { region, era })}>{thinCoverage.more}</a>
        </li>
      ))}
    </ul>
  );
}
