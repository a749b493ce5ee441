/** A citation of something in the ledger, ready to copy: plain and BibTeX; in a page's footer also RIS and CSL-JSON. */
import { type ReactNode, useId, useState } from "react";
import { en } from "../app/language/en.ts";
import { failureWords } from "../app/query/failureWords.ts";
import { useSlowAsk } from "../app/query/useAsk.ts";
import { Failure } from "../ui/Failure.tsx";

interface Props {
  readonly id: string;
  readonly whole?: boolean;
  /** The label of the button, if it is unclear what is cited. */
  readonly label?: string;
}

export function Cite({ id, whole = false, label = en.drawer.cite }: Props) {
  const [open, setOpen] = useState(false);
  const box = useId();
  return (
    <>
      <button type="button" className="button small-button" aria-expanded={open} aria-controls={box} onClick={() => setOpen(!open)}>
        {open ? en.drawer.citeHide : label}
      </button>
      <div id={box} className="cite" hidden={!open}>
        {open && <Citation id={id} whole={whole} />}
      </div>
    </>
  );
}

function Citation({ id, whole }: { readonly id: string; readonly whole: boolean }) {
  const { answer, complaints, error, retry } = useSlowAsk("source.cite", { id });
  if (error !== null) return <Failure why={failureWords(error)} onRetry={retry} />;
  if (answer === null) return <p>{complaints[0]?.what ?? en.drawer.loadingSources}</p>;
  return (
    <>
      <Copyable label={en.drawer.plain} text={answer.plain} />
      <Copyable label={en.drawer.bibtex} text={answer.bibtex} code />
      {whole && (
        <>
          <Copyable label="RIS" text={answer.ris} code />
          <Copyable label="CSL-JSON" text={JSON.stringify(answer.csl, null, 2)} code />
        </>
      )}
    </>
  );
}

interface CopyableProps {
  readonly label: string;
  /** The text that the button copies. */
  readonly text: string;
  readonly code?: boolean;
  /** The same as it is shown, if it has more than plain words. */
  readonly children?: ReactNode;
}

export function Copyable({ label, text, code = false, children }: CopyableProps) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      setTimeout(() => setCopied(false), 2000);
    } catch {
      // no access to the clipboard: the text is shown to be selected
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
      {children ?? (code ? <pre>{text}</pre> : <p>{text}</p>)}
    </div>
  );
}
