/** The bars as a table, the newest year first; each number opens the pacts of its year. */

import { withDefence, type Year } from "./changes.ts";
import { changed } from "./labels.ts";
import { useView } from "./search.ts";

const t = changed.years;

export function YearTable({ years }: { readonly years: readonly Year[] }) {
  return (
    <table className="plain">
      <thead>
        <tr>
          <th scope="col">{t.head.year}</th>
          <th scope="col">{t.head.began}</th>
          <th scope="col">{t.head.defence}</th>
          <th scope="col">{t.head.ended}</th>
          <th scope="col">{t.head.defence}</th>
        </tr>
      </thead>
      <tbody>
        {[...years].reverse().map(({ year, began, ended }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <td>{number(began.length, t.began, year)}</td>
            <td>{number(withDefence(began), t.began, year)}</td>
            <td>{number(ended.length, t.ended, year)}</td>
            <td>{number(withDefence(ended), t.ended, year)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function number(many: number, what: string, year: number) {
  if (many === 0) return 0;
  return (
    <button
      type="button"
      className="link"
      aria-label={t.open(many, what, String(year))}
      onClick={() => go({ open: `year.${year}`, treaty: null })}
    >
      {many}
    </button>
  );
}
