/** Directed ties by type and grade: how many ended and began. Each number opens who owed whom under what. */
import { en } from "../../app/language/en.ts";
import { grouped, typeWords } from "../../app/language/speech.ts";
import { OpenNumber } from "../../ledger/OpenNumber.tsx";
import { Table } from "../../ui/Table.tsx";
import { CHANGES, type Change, type Changes, type CountRow, countIn, tiesKey } from "./changes.ts";
import { changed } from "./labels.ts";

const t = changed.counts;
const wordsOf = ({ type, grade }: CountRow) => typeWords(changed.typeWords(type), grade);

export function CountsTable({ answer: { counts } }: { readonly answer: Changes }) {
  const shown = CHANGES.filter((change) => change === "lost" || change === "gained" || counts.some((row) => countIn(row, change) > 0));
  const columns = shown.map((change) => ({
    head: t.head[change === "not-known" ? "notKnown" : change],
    cell: (row: CountRow) => <Count row={row} change={change} />,
  }));
  return (
    <section className="changed-counts" aria-labelledby="changed-counts">
      <h2 id="changed-counts">{t.title}</h2>
      {counts.length === 0 ? (
        <p className="faint">{t.none}</p>
      ) : (
        <Table
          rows={counts}
          keyOf={({ type, grade }) => `${type} ${grade}`}
          columns={[{ head: t.head.type, isHead: true, cell: wordsOf }, ...columns]}
        />
      )}
      <p className="caption">{t.caption}</p>
    </section>
  );
}

function Count({ row, change }: { readonly row: CountRow; readonly change: Change }) {
  const count = countIn(row, change);
  if (count === 0) return <span className="faint">–</span>;
  return (
    <OpenNumber open={tiesKey(change, row)} label={changed.lede.openNumber(count, `${wordsOf(row)}${en.list.comma}${t.of[change]}`)}>
      {grouped(count)}
    </OpenNumber>
  );
}
