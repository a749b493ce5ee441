/**
 * A warning beside a headline where coverage is thin: one line for each region, with a link to its missing pacts. Beside an answer
 * that says "nothing", every region has its line.
 */
import "./thin.css";
import type { Trace } from "../app/query/answers.ts";
import { hrefOf } from "../app/query/search.ts";
import { thinCoverage } from "./coverage.labels.ts";

interface Props extends Pick<Trace, "coverage"> {
  /** Whether regions that are well covered have their line too. */
  readonly all?: boolean;
}

export function ThinCoverage({ coverage, all = false }: Props) {
  const rows = all ? coverage : coverage.filter((row) => row.thin);
  if (rows.length === 0) return null;
  return (
    <ul className={rows.some((row) => row.thin) ? "thin-coverage small" : "thin-coverage covered small"}>
      {rows.map(({ region, era, text }) => (
        <li key={region}>
          {text} <a href={hrefOf("coverage", { region, era })}>{thinCoverage.more}</a>
        </li>
      ))}
    </ul>
  );
}
