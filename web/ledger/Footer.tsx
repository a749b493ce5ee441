/** The footer of every view: ledger version, downloads, citation, licences. In print also the address. */
import { useEffect, useRef, useState } from "react";
import { en } from "../app/language/en.ts";
import type { Stamp } from "../app/query/answers.ts";
import { hrefOf } from "../app/query/search.ts";
import { Cite, Copyable } from "./Cite.tsx";
import { today } from "./calendar.ts";
import { ShareAddress } from "./ShareAddress.tsx";

export interface Download {
  readonly label: string;
  readonly save: (stamp: string, address: string) => unknown;
}

export interface FooterProps {
  readonly ledger: Stamp | null;
  /** The address of the current view: "#/compare?a=USA&b=CHN". */
  readonly href: string;
  /** The view's sentence, for its citation; null if there is nothing to cite. */
  readonly sentence: string | null;
  readonly downloads: readonly Download[];
}

export function Footer({ ledger, href, sentence, downloads }: FooterProps) {
  const [cited, setCited] = useState(false);
  const citation = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (cited) citation.current?.scrollIntoView({ block: "nearest" });
  }, [cited]);
  const address = new URL(href, window.location.href).href;
  const stamp = ledger === null ? "" : en.footer.ledger(ledger.version, ledger.hash, ledger.verifiedThrough);
  return (
    <footer className="site-footer">
      <div className="footer-row">
        <p className="stamp">{stamp}</p>
        {sentence !== null && (
          <p className="downloads">
            {downloads.length > 0 && <span className="faint">{en.footer.saveAs}</span>}
            {downloads.map(({ label, save }) => (
              <button key={label} type="button" className="quiet" onClick={() => save(stamp, address)}>
                {label}
              </button>
            ))}
            <button type="button" className="quiet" aria-expanded={cited} onClick={() => setCited(!cited)}>
              {en.footer.cite}
            </button>
          </p>
        )}
        <p className="pledge">{en.footer.pledge}</p>
      </div>
      {cited && sentence !== null && (
        <div className="cite-view" ref={citation}>
          <Copyable label={en.footer.citeTitle} text={en.footer.citation(sentence, `Entente. ${stamp}.`, address, today())} />
          <ShareAddress hash={href} />
          <Cite id="ledger" label={en.footer.citeLedger} />
        </div>
      )}
      <p className="small">
        <a href={hrefOf("method")}>{en.drawer.method}</a> · {en.footer.licence} <a href="./notices.txt">{en.footer.notices}</a> ·{" "}
        <a href="./notices-packages.txt">{en.footer.packages}</a>
      </p>
      <p className="on-paper" data-address={address}>
        {en.footer.address}
        {en.list.colon}
        {address}
      </p>
    </footer>
  );
}
