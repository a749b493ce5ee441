/** What stands under every view: which ledger, downloads, how to cite it, licences. On paper also the address. */
import { useState } from "react";
import { csvOf, rowsOf } from "../../src/surfaces/client/words.ts";
import { hashOf, type View } from "../address.ts";
import { pictureSvg } from "../map/picture.ts";
import type { Comparison } from "../state.ts";
import { en } from "../text/en.ts";
import { download } from "../words.ts";
import { Cite, Copyable } from "./Cite.tsx";

export function Footer({ comparison, view }: { readonly comparison: Comparison | null; readonly view: View }) {
  const [cited, setCited] = useState(false);
  const address = new URL(hashOf(view), window.location.href).href;
  const name = comparison === null ? "" : `entente-${comparison.states.map(({ id }) => id).join("-")}-${comparison.date}`;
  const ledger = comparison?.ledger;
  const stamp = ledger === undefined ? "" : en.footer.ledger(ledger.version, ledger.hash, ledger.verifiedThrough);
  return (
    <footer className="site-footer">
      <div className="footer-row">
        <p className="stamp">{stamp}</p>
        {comparison !== null && (
          <p className="downloads">
            <button
              type="button"
              className="quiet"
              onClick={() => download(`${name}.csv`, "text/csv", csvOf(rowsOf("state.compare", comparison)))}
            >
              {en.footer.table}
            </button>
            <button
              type="button"
              className="quiet"
              onClick={() => download(`${name}-records.csv`, "text/csv", csvOf(recordRows(comparison)))}
            >
              {en.footer.records}
            </button>
            <button type="button" className="quiet" onClick={() => savePicture(name, comparison, stamp, address)}>
              {en.footer.picture}
            </button>
            <button type="button" className="quiet" aria-expanded={cited} onClick={() => setCited(!cited)}>
              {en.footer.cite}
            </button>
          </p>
        )}
        <p className="pledge">{en.footer.pledge}</p>
      </div>
      {cited && comparison !== null && (
        <div className="cite-view">
          <Copyable label={en.footer.citeTitle} text={en.footer.citation(comparison.sentence, `Entente. ${stamp}.`, address)} />
          <Cite id="ledger" />
        </div>
      )}
      <p className="small">
        {en.footer.licence} <a href="./notices.txt">{en.footer.notices}</a> · <a href="./notices-packages.txt">{en.footer.packages}</a>
      </p>
      <p className="on-paper">
        {en.footer.address}: {address}
      </p>
    </footer>
  );
}

/** Every record behind every number, one a row. */
function recordRows({ date, states, lines }: Comparison): Record<string, unknown>[] {
  return lines.flatMap(({ id, label, cells }) =>
    cells.flatMap((cell, index) =>
      cell.evidence.map((record) => ({
        date,
        state: states[index]?.id,
        line: id,
        label,
        with: record.states.join(" "),
        instrument: record.instrument,
        title: record.title,
        article: record.article,
        type: record.type,
        grade: record.grade,
        since: record.since,
        until: record.until,
        wording: record.wording,
        quote: record.quote,
        sources: record.refs.flatMap(({ source }) => source).join(" "),
        checked: [...new Set(record.refs.map(({ checked }) => checked))].join(" "),
        note: record.note,
      })),
    ),
  );
}

/** The map must be on the page to be copied: where its table stands, the picture is brought back first. */
function savePicture(name: string, comparison: Comparison, stamp: string, address: string) {
  document.querySelector<HTMLElement>("#map [role=tab][aria-selected=false]:first-child")?.click();
  requestAnimationFrame(() => {
    const svg = document.querySelector<SVGSVGElement>("#map-picture");
    if (svg === null) return;
    const notes = [comparison.sentence, en.map.captionRest, `${stamp}. ${en.map.land}`, address];
    download(`${name}.svg`, "image/svg+xml", pictureSvg(svg, notes));
  });
}
