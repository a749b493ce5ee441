/** Each row in full, folded: the study's definition and ours, the data, and why the two differ. The row in the address is open. */
import { useEffect, useRef } from "react";
import { commandOf } from "../../app/query/directory.ts";
import { InEnglish } from "../../ui/InEnglish.tsx";
import { WebLink } from "../../ui/WebLink.tsx";
import { literature as text } from "./labels.ts";
import { OutcomeMark } from "./NumbersTable.tsx";
import { type Literature, printedOf, type Row, shown, type Way } from "./values.ts";

interface Props {
  readonly answer: Literature;
  readonly open: string | null;
}

export function FullRows({ answer: { studies, rows }, open }: Props) {
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open !== null) list.current?.querySelector(`#row-${CSS.escape(open)}`)?.scrollIntoView({ block: "start" });
  }, [open]);
  return (
    <section className="full-rows" aria-labelledby="full-rows-title" ref={list}>
      <h2 id="full-rows-title">{text.full}</h2>
      {studies.map(({ id, authors, year, cite, url }) => (
        <section key={id} className="study" aria-labelledby={`study-${id}`}>
          <h3 id={`study-${id}`}>
            <InEnglish text={text.study(authors, year)} />
          </h3>
          <p className="cite">
            <WebLink url={url}>{cite}</WebLink>
          </p>
          {rows
            .filter(({ study }) => study === id)
            .map((row) => (
              <FullRow key={row.id} row={row} isOpen={row.id === open} />
            ))}
        </section>
      ))}
    </section>
  );
}

function FullRow({ row, isOpen }: { readonly row: Row; readonly isOpen: boolean }) {
  const { id, quantity, sample, published, ways } = row;
  return (
    <details id={`row-${id}`} open={isOpen}>
      <summary>{quantity}</summary>
      <dl className="row-parts">
        <dt>{text.head.published}</dt>
        <dd>
          <InEnglish text={printedOf(row)} />
          {published?.at != null && (
            <>
              {" "}
              (<InEnglish text={published.at} />)
            </>
          )}
        </dd>
        <dt>{text.parts.study}</dt>
        <dd>{sample}</dd>
        {ways.map((way) => (
          <WayParts key={way.id} row={row} way={way} />
        ))}
      </dl>
      <p className="command">
        <code>
          {commandOf("literature.reproduce", { id })}
          {ways.some(({ basis }) => basis !== "ledger") && " --data DIR"}
        </code>
      </p>
    </details>
  );
}

function WayParts({ row, way }: { readonly row: Row; readonly way: Way }) {
  const more = [
    way.withUnknown === null ? null : text.withUnknown(shown(row, way.withUnknown)),
    way.standardError === null ? null : text.standardError(way.standardError.toFixed(3)),
    way.cases === null ? null : text.cases(way.cases),
  ].filter((one) => one !== null);
  return (
    <>
      <dt>
        {text.bases[way.basis]}
        {way.label !== null && <span className="way-label"> {way.label}</span>}
      </dt>
      <dd>
        <p>
          <strong>{shown(row, way.value)}</strong> <OutcomeMark outcome={way.outcome} />
          {more.map((one) => (
            <span key={one} className="faint">
              {" · "}
              {one}
            </span>
          ))}
        </p>
        <p>{way.how}</p>
        {way.differs !== null && (
          <p>
            <em>{text.parts.why}</em> {way.differs}
          </p>
        )}
        {way.kept !== null && (
          <p className="faint small">
            {text.parts.kept} {text.kept(way.kept.on, way.kept.ledger)} <br />
            <code>{way.kept.copies.join(", ")}</code>
          </p>
        )}
      </dd>
    </>
  );
}
