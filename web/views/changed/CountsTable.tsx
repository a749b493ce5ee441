/** Directed ties by type and grade: how many ended and began; each number opens who owed whom under what. */
import { typeWords } from "../../app/language/speech.ts";
import { CHANGES, type Changes, countIn, tiesKey } from "./changes.ts";
import { changed } from "./labels.ts";
import { useView } from "./search.ts";

const t = changed.counts;

export function CountsTable({ answer: { counts } }: { readonly answer: Changes }) {
  const shown = CHANGES.filter((change) => change === "lost" || change === "gained" || counts.some((row) => countIn(row, change) > 0));
  return (
    <section className="changed-counts" aria-labelledby="changed-counts">
      <h2 id="changed-counts">{t.title}</h2>
      {counts.length === 0 ? (
        <p className="faint">{t.none}</p>
      ) : (
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{t.head.type}</th>
              {shown.map((change) => (
                <th key={change} scope="col">
                  {t.head[change === "not-known" ? "notKnown" : change]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counts.map((row) => {
              const what = typeWords(changed.typeWords(row.type), row.grade);
              return (
                <tr key={`${row.type} ${row.grade}`}>
                  <th scope="row">{what}</th>
                  {shown.map((change) => {
                    const many = countIn(row, change);
                    const key = tiesKey(change, row);
                    return (
                      <td key={change}>
                        {many === 0 ? (
                          <span className="faint">–</span>
                        ) : (
                          <button
                            type="button"
                            className="number"
                            data-open={key}
                            aria-label={changed.lede.openNumber(many, `${what}, ${t.of[change]}`)}
                            onClick={() => go({ open: key, treaty: null })}
                          >
                            {many}
                          </button>
                        )}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <p className="caption">{t.caption}</p>
    </section>
  );
}
