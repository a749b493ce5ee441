/** The index of sources: kinds with their counts, and the sources of the open kind. */

import type { AnswerOf } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { hrefOf } from "../../app/query/search.ts";
import { InEnglish } from "../../ui/InEnglish.tsx";
import { Table } from "../../ui/Table.tsx";
import { useRows } from "../../ui/useAfterPaint.ts";
import { usePaperRows } from "../../ui/usePaperRows.tsx";
import { source as text } from "./labels.ts";
import { useView } from "./search.ts";

export type SourceAnswer = AnswerOf<"source.show">;

/** The number with separated thousands. */
const grouped = (count: number) => count.toLocaleString("en-GB");

export function SourceIndex({ answer: { kinds, index } }: { readonly answer: SourceAnswer }) {
  const { search, change } = useView();
  const { type: kind, sort } = search;
  const open = kinds.find((one) => one.kind === kind)?.kind ?? kinds[0]?.kind;
  const rows = index.filter((row) => row.kind === open);
  if (sort !== null) rows.sort((one, other) => other.facts - one.facts);
  const [drawn, rest] = usePaperRows(useRows(rows));
  const sum = (of: "count" | "facts") => grouped(kinds.reduce((total, one) => total + one[of], 0));
  return (
    <>
      <div className="source-lead">
        <h1 className="sentence">{text.title(sum("count"), sum("facts"))}</h1>
        <p className="standfirst">{text.standfirst}</p>
      </div>
      <div className="source-index">
        <KindsTable kinds={kinds} open={open} onOpen={(type) => change({ type })} />
        <section aria-labelledby="source-kind">
          <div className="source-head">
            <h2 id="source-kind">
              {text.kinds[open ?? ""] ?? open}
              {en.list.colon}
              {grouped(rows.length)}
            </h2>
            <p className="small">
              {text.sort}{" "}
              {(["cite", "facts"] as const).map((by) => (
                <button
                  key={by}
                  type="button"
                  className="quiet"
                  aria-pressed={(sort ?? "cite") === by}
                  onClick={() => change({ sort: by === "cite" ? null : by })}
                >
                  {by === "cite" ? text.byName : text.byFacts}
                </button>
              ))}
            </p>
          </div>
          <ul className="source-rows">
            {drawn.map(({ id, cite, facts }) => (
              <li key={id}>
                {facts === 0 ? (
                  <span className="number zero shut">0</span>
                ) : (
                  <a className="number" href={hrefOf("source", { id })} aria-label={text.open(en.list.kept(cite), facts)}>
                    {grouped(facts)}
                  </a>
                )}
                <a href={hrefOf("source", { id })}>
                  <InEnglish text={cite} />
                </a>
              </li>
            ))}
          </ul>
          {rest}
        </section>
      </div>
    </>
  );
}

interface KindsProps {
  readonly kinds: SourceAnswer["kinds"];
  readonly open: string | undefined;
  readonly onOpen: (kind: string) => void;
}

/** The kinds of sources with their numbers of sources and facts; a number of sources is a button that opens the kind. */
function KindsTable({ kinds, open, onOpen }: KindsProps) {
  return (
    <Table
      className="source-kinds"
      caption={text.kindsLabel}
      rows={kinds}
      keyOf={({ kind }) => kind}
      rowClass={({ kind }) => (kind === open ? "open" : "")}
      columns={[
        { head: text.head.kind, isHead: true, cell: ({ kind }) => text.kinds[kind] ?? kind },
        {
          head: text.head.sources,
          className: "count",
          cell: ({ kind, count }) => (
            <button
              type="button"
              className="number"
              aria-pressed={kind === open}
              aria-label={text.openKind(text.kinds[kind] ?? kind, grouped(count))}
              onClick={() => onOpen(kind)}
            >
              {grouped(count)}
            </button>
          ),
        },
        { head: text.head.facts, className: "count", cell: ({ facts }) => grouped(facts) },
      ]}
    />
  );
}
