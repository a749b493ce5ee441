/** The rows of a step: its places, the place against each part of the area, and promises that reach it. */
import { en } from "../../app/language/en.ts";
import type { AreaRow } from "../../app/query/answers.ts";
import { AreaSign } from "../../ledger/AreaSign.tsx";
import { Names } from "../../ledger/Names.tsx";
import { TreatyButton } from "../../ledger/TreatyButton.tsx";
import { articleWords } from "../../ui/names.ts";
import { Table } from "../../ui/Table.tsx";
import type { GuideStep } from "./guide.ts";
import { guide as t } from "./labels.ts";

interface LiesProps {
  readonly lies: string;
  readonly open: string | null;
}

/** "outside", with its sign; an argued one with the reason why. */
function Lies({ lies, open }: LiesProps) {
  return (
    <>
      <span className="guide-lies">
        <AreaSign result={lies} /> {t.lies[lies]}
      </span>
      {open !== null && <span className="faint"> {t.kinds[open]}</span>}
    </>
  );
}

interface PlaceRow extends LiesProps {
  readonly key: string;
  readonly name: string;
  /** Names of the states that administer it. */
  readonly held: readonly string[];
  readonly why: readonly string[];
}

function LiesTable({ rows }: { readonly rows: readonly PlaceRow[] }) {
  const { caption, place, held, lies, why } = t.table.places;
  return (
    <Table
      className="guide-places"
      caption={caption}
      rows={rows}
      keyOf={({ key }) => key}
      columns={[
        { head: place, isHead: true, cell: ({ name }) => name },
        { head: held, cell: (row) => row.held.join(en.list.comma) },
        { head: lies, cell: (row) => <Lies lies={row.lies} open={row.open} /> },
        { head: why, cell: (row) => row.why.join(en.list.semicolon) },
      ]}
    />
  );
}

export function PlacesTable({ places }: Pick<GuideStep, "places">) {
  const rows = places.map(({ place, name, administered, lies, open, reason }) => ({
    ...{ key: place, name, lies, open, why: reason },
    held: administered.map((holder) => holder.name),
  }));
  return <LiesTable rows={rows} />;
}

/** Everything that the map of a step marks: homelands and places, each with its result. */
export function MarksTable({ rows, nameOf }: { readonly rows: readonly AreaRow[]; readonly nameOf: (id: string) => string }) {
  const marked = rows.map(({ place, state, name, administered, result, open, struck }) => ({
    ...{ key: place ?? state ?? name, lies: result, open },
    name: state === null ? name : t.home(name),
    held: administered.map(nameOf),
    why: struck.flatMap((one) => (one.result === result ? one.reason : [])),
  }));
  return <LiesTable rows={marked} />;
}

/** Each part of the area with the conditions that the place meets or fails. */
export function PartsTable({ parts }: Pick<GuideStep, "parts">) {
  const { caption, part, found } = t.table.parts;
  return (
    <Table
      className="guide-parts"
      caption={caption}
      rows={parts}
      keyOf={(_, index) => index}
      columns={[
        { head: part, isHead: true, cell: ({ says, quote }) => (quote === null ? says : <q lang="en">{quote}</q>) },
        {
          head: found,
          cell: ({ conditions }) => (
            <ul>
              {conditions.map(({ says, met }) => (
                <li key={says} className={`condition ${met}`}>
                  {says}
                  <span className="unseen"> ({t.met[met]})</span>
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}

export function PromisesTable({ promises, nameOf }: Pick<GuideStep, "promises"> & { readonly nameOf: (id: string) => string }) {
  const { caption, promise, by, lies, why } = t.table.promises;
  return (
    <Table
      className="guide-promises"
      caption={caption}
      rows={promises}
      keyOf={({ instrument, obligation, owedTo }) => `${instrument} ${obligation} ${owedTo}`}
      columns={[
        {
          head: promise,
          isHead: true,
          cell: ({ instrument, short, article }) => (
            <>
              <TreatyButton id={instrument} title={short} /> <span className="faint">{articleWords(article)}</span>
            </>
          ),
        },
        { head: by, cell: ({ owedBy }) => <Names ids={owedBy.map(({ id }) => id)} nameOf={nameOf} many={t.states} /> },
        { head: lies, cell: (row) => <Lies lies={row.lies} open={row.open} /> },
        { head: why, cell: ({ reason }) => reason },
      ]}
    />
  );
}
