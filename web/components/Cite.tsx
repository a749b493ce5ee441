/** How to cite something of the ledger: plain or BibTeX, ready to be copied. */
import { useId, useState } from "react";
import { askNow } from "../state.ts";
import { en } from "../text/en.ts";
import { useParts } from "../useParts.ts";
import { PartFailure } from "./PartFailure.tsx";

export function Cite({ id }: { readonly id: string }) {
  const [open, setOpen] = useState(false);
  const box = useId();
  return (
    <>
      <button type="button" className="button small-button" aria-expanded={open} aria-controls={box} onClick={() => setOpen(!open)}>
        {open ? en.drawer.citeHide : en.drawer.cite}
      </button>
      <div id={box} className="cite" hidden={!open}>
        {open && <Citation id={id} />}
      </div>
    </>
  );
}

function Citation({ id }: { readonly id: string }) {
  const parts = useParts(["core", "sources"]);
  if (parts.status === "failed") return <PartFailure parts={parts} />;
  if (parts.status === "loading") return <p>{en.drawer.loadingSources}</p>;
  const { answer, complaint } = askNow("source.cite", { id });
  if (answer === null) return <p>{complaint.what}</p>;
  return (
    <>
      <Copyable label={en.drawer.plain} text={answer.plain} />
      <Copyable label={en.drawer.bibtex} text={answer.bibtex} code />
    </>
  );
}

export function Copyable({ label, text, code = false }: { readonly label: string; readonly text: string; readonly code?: boolean }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      setTimeout(() => setCopied(false), 2000);
    } catch {
      // no access to the clipboard: the text stands there to be selected
    }
  };
  return (
    <div className="copyable">
      <div className="copyable-head">
        <span>{label}</span>
        <button type="button" className="quiet" onClick={copy}>
          <span aria-live="polite">{copied ? en.drawer.copied : en.drawer.copy}</span>
        </button>
      </div>
      {code ? <pre>{text}</pre> : <p>{text}</p>}
    </div>
  );
}
