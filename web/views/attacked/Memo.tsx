/** The case as a memorandum: to read, to print, and to save as Markdown, as a page of its own, or as citations. */
import { useEffect, useMemo } from "react";
import { documentOf } from "../../../src/surfaces/client/memo.ts";
import { ask } from "../../app/query/client.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import { Complaint } from "../../ui/Complaint.tsx";
import { DocumentSheet } from "../../ui/DocumentSheet.tsx";
import { download } from "../../ui/download.ts";
import type { CaseInput } from "./case.ts";
import { labels } from "./labels.ts";
import { useAnsweredCase } from "./useCase.ts";

const words = labels.memo;

/** The formats that can be saved, with the name's ending and the media type of each. */
const FILES = [
  { format: "markdown", ending: "md", type: "text/markdown" },
  { format: "html", ending: "html", type: "text/html" },
  { format: "csl", ending: "csl.json", type: "application/vnd.citationstyles.csl+json" },
] as const;

export function Memo({ file }: { readonly file: string }) {
  const { input, search, show } = useAnsweredCase();
  const asked = useMemo(() => (input === null ? null : { ...input, all: search.annex }), [input, search.annex]);
  const { answer, complaint } = useAsk("crisis.memo", asked);
  const page = useMemo(() => (answer === null ? null : documentOf(answer)), [answer]);
  useEffect(() => {
    window.scrollTo(0, 0); // some browsers return a promise
  }, []);
  return (
    <div className="memo">
      <p className="memo-controls">
        <button type="button" className="button small-button" onClick={() => show({ memo: false, annex: false })}>
          {words.back}
        </button>
        <button type="button" className="button small-button" onClick={() => window.print()}>
          {words.print}
        </button>
        {asked !== null &&
          FILES.map((one) => (
            <button key={one.format} type="button" className="button small-button" onClick={() => save(one, asked, file)}>
              {words.save[one.format]}
            </button>
          ))}
        <label>
          <input type="checkbox" checked={search.annex} onChange={({ target }) => show({ annex: target.checked })} /> {words.annex}
        </label>
      </p>
      {complaint !== null && <Complaint complaint={complaint} />}
      {page !== null && <DocumentSheet {...page} />}
    </div>
  );
}

async function save({ format, ending, type }: (typeof FILES)[number], input: CaseInput & { all: boolean }, file: string): Promise<void> {
  const { answer } = await ask("crisis.memo", { ...input, format });
  if (answer !== null && answer.document !== null) download(`${file}-memo.${ending}`, type, answer.document);
}
