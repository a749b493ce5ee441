/** The pacts that are known and have no file, of all regions and eras or of those chosen, with the place where each is printed. */

import { useEffect, useRef } from "react";
import { en } from "../../app/language/en.ts";
import { longDate, typeWords } from "../../app/language/speech.ts";
import type { Coverage } from "../../app/query/answers.ts";
import { hrefOf } from "../../app/query/search.ts";
import { Choice } from "../../ui/Choice.tsx";
import { InEnglish } from "../../ui/InEnglish.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { useRows } from "../../ui/useAfterPaint.ts";
import { usePaperRows } from "../../ui/usePaperRows.tsx";
import { coverage as text } from "./labels.ts";
import { useView } from "./search.ts";
import { eraWords, missingIn } from "./words.ts";

type Missing = Coverage["gaps"][number];

const COLUMNS: readonly Column<Missing>[] = [
  { head: text.head.pact, isHead: true, cell: (gap) => <Pact gap={gap} /> },
  {
    head: text.head.promises,
    cell: ({ types }) => (types.length === 0 ? text.unknown : types.map((type) => typeWords(type, null)).join(en.list.comma)),
  },
  { head: text.head.seen, cell: ({ seen }) => (seen === null ? text.nothingSeen : <InEnglish text={seen} />) },
  { head: text.head.printed, cell: (gap) => <Printed gap={gap} /> },
];

export function MissingPacts({ answer }: { readonly answer: Coverage }) {
  const { search, change } = useView();
  const { regions, eras } = answer;
  const [region, era] = [regions.find(({ id }) => id === search.region), eras.find(({ id }) => id === search.era)];
  const gaps = missingIn(answer, region?.id ?? null, era?.id ?? null);
  const [shown, rest] = usePaperRows(useRows(gaps), 20);
  const where = [region?.name, era === undefined ? undefined : eraWords(era)].filter((one) => one !== undefined).join(en.list.comma);
  const heading = useRef<HTMLHeadingElement>(null);
  const chosen = `${region?.id ?? ""} ${era?.id ?? ""}`;
  useEffect(() => {
    if (chosen.trim() !== "") heading.current?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  return (
    <section className="missing-pacts" aria-labelledby="missing-title">
      <h2 id="missing-title" tabIndex={-1} ref={heading} aria-live="polite">
        {text.missing(gaps.length, where)}
      </h2>
      <div className="missing-filters">
        <Choice
          label={text.head.region}
          value={region?.id ?? null}
          none={text.anyRegion}
          options={regions}
          onPick={(id) => change({ region: id })}
        />
        <Choice
          label={text.head.era}
          value={era?.id ?? null}
          none={text.anyEra}
          options={eras.map((one) => ({ id: one.id, name: eraWords(one) }))}
          onPick={(id) => change({ era: id })}
        />
        {where !== "" && (
          <button type="button" className="quiet" onClick={() => change({ region: null, era: null })}>
            {text.all}
          </button>
        )}
      </div>
      {gaps.length === 0 ? (
        <p>{text.noneMissing}</p>
      ) : (
        <>
          <p className="small">{text.missingText(gaps.filter(({ counted }) => counted).length)}</p>
          <div className="missing-frame">
            <Table
              className="missing-table"
              caption={text.missing(gaps.length, where)}
              columns={COLUMNS}
              keyOf={({ id }) => id}
              rows={shown}
            />
          </div>
          {rest}
          <p className="small faint">{text.series}</p>
        </>
      )}
    </section>
  );
}

function Pact({ gap: { title, signed, parties, note } }: { readonly gap: Missing }) {
  return (
    <>
      <InEnglish text={title} /> <span className="faint">{signed === null ? null : longDate(signed)}</span>
      <span className="missing-parties">
        {parties.map(({ id, name }, index) => (
          <span key={id}>
            {index > 0 && en.list.comma}
            <a href={hrefOf("state", { state: id })}>{name}</a>
          </span>
        ))}
      </span>
      {note !== null && (
        <span className="missing-note">
          <InEnglish text={note} />
        </span>
      )}
    </>
  );
}

function Printed({ gap: { printed } }: { readonly gap: Missing }) {
  if (printed.length === 0) return <span className="faint">{text.noPrint}</span>;
  return (
    <ul className="prints">
      {printed.map(({ where, known }) => (
        <li key={where}>
          <InEnglish text={where} />
          {known !== "cited" && <span className="faint"> ({text[known]})</span>}
        </li>
      ))}
    </ul>
  );
}
