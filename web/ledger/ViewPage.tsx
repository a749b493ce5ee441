/** The page of a view: its head, its name as the menu has it, its main part and its footer. Also sets the document's title. */
import type { ReactNode } from "react";
import { en } from "../app/language/en.ts";
import { viewTitles } from "../app/language/views.ts";
import { verifiedThrough } from "../app/query/directory.ts";
import type { ViewPath } from "../app/query/search.ts";
import { useDocumentTitle } from "../ui/documentTitle.ts";
import { Footer, type FooterProps } from "./Footer.tsx";

interface Props {
  /** The view's path, which is also its style class. */
  readonly view: ViewPath;
  /** The document's title, without the app's name; null until it is known, while the view's name stands for it. */
  readonly title: string | null;
  /** The day shown, if the view has one; a day past the ledger's verification gets a note. */
  readonly day?: string;
  readonly head?: ReactNode;
  readonly footer: FooterProps;
  /** The drawer over the page. */
  readonly over?: ReactNode;
  readonly children: ReactNode;
}

export function ViewPage({ view, title, day, head, footer, over, children }: Props) {
  useDocumentTitle(title ?? viewTitles[view]);
  const verified = verifiedThrough();
  const past = day !== undefined && day > verified;
  return (
    <div className={`page ${view}${past ? " past" : ""}`}>
      {head}
      <main id="main" tabIndex={-1}>
        {past && <p className="past-note">{en.date.past(verified, day)}</p>}
        <p className="view-name">{viewTitles[view]}</p>
        {children}
      </main>
      <Footer {...footer} />
      {over}
    </div>
  );
}
