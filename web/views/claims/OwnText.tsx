/** The field for the reader's own sentence or claims, pasted, dropped or opened from a file. They never leave the browser. */

import { type DragEvent, useId, useRef, useState } from "react";
import { type Complaint, MAX_CLAIMS, MAX_CLAIMS_TEXT } from "../../../src/surfaces/client/words.ts";
import { examplesOf } from "../../app/query/directory.ts";
import { InEnglish } from "../../ui/InEnglish.tsx";
import { exampleText } from "./example.ts";
import { labels } from "./labels.ts";
import { OwnComplaints } from "./OwnComplaints.tsx";
import { setOwn, useOwn } from "./own.ts";
import { isMapping } from "./sentence.ts";

interface Props {
  /** The page shows this text; otherwise the field is small, above a text of the ledger. */
  readonly isOwn: boolean;
  readonly complaints: readonly Complaint[];
  readonly busy: boolean;
  readonly onCheck: (content: string) => void;
  readonly onStop: () => void;
}

/** Maximum size of a file: four bytes a character, and a margin. */
const MOST_BYTES = MAX_CLAIMS_TEXT * 4 + 4096;
const words = labels.own;

/**
 * The form for one's own text.
 * Long because it is one form: the field, its examples, the file, and what was refused.
 */
export function OwnText({ isOwn, complaints, busy, onCheck, onStop }: Props) {
  const { content, file } = useOwn();
  const [complaint, setComplaint] = useState<Complaint | null>(null);
  const [over, setOver] = useState(false);
  const [stopped, setStopped] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const box = useId();

  const take = async (given: File | undefined) => {
    if (given === undefined) return;
    const read = await textOf(given);
    if ("text" in read) setOwn({ content: read.text, file: given.name });
    setComplaint("text" in read ? null : { ...read, where: `${given.name}:1:1` });
  };
  const drag = (within: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(within);
  };
  const check = () => {
    if (content.trim() === "") return setComplaint({ ...words.empty, where: "1:1" });
    setComplaint(null);
    setStopped(false);
    onCheck(content);
  };
  const stop = () => {
    setStopped(true);
    onStop();
  };
  const shown = complaint === null ? complaints : [complaint];
  return (
    <section className="own-text" aria-labelledby={`${box}-title`}>
      {isOwn ? <h1 id={`${box}-title`}>{words.title}</h1> : <h2 id={`${box}-title`}>{words.title}</h2>}
      <p className="intro">{words.short}</p>
      <div className="own-box">
        <div className="own-bar">
          <label htmlFor={`${box}-text`}>{file ?? words.label}</label>
        </div>
        <textarea
          ref={area}
          id={`${box}-text`}
          className={`${over ? "over " : ""}${content === "" || !isMapping(content) ? "plain" : ""}`}
          value={content}
          placeholder={words.placeholder}
          rows={Math.min(24, Math.max(isMapping(content) && content !== "" ? 10 : 3, content.split("\n").length + 1))}
          spellCheck={false}
          autoComplete="off"
          wrap={isMapping(content) ? "off" : "soft"}
          aria-invalid={shown.length > 0}
          {...(shown.length > 0 ? { "aria-describedby": `${box}-errors` } : {})}
          onChange={({ target }) => {
            setComplaint(null);
            setOwn({ content: target.value });
          }}
          onDragOver={drag(true)}
          onDragLeave={drag(false)}
          onDrop={(event) => {
            drag(false)(event);
            void take(event.dataTransfer.files[0]);
          }}
        />
        <div className="own-bar">
          <button type="button" className="button" onClick={busy ? stop : check}>
            {busy ? labels.stop : words.check}
          </button>
          <span className={content.length > MAX_CLAIMS_TEXT ? "complaint" : "small"}>
            {content === "" ? words.limits(MAX_CLAIMS_TEXT, MAX_CLAIMS) : words.size(content.length, MAX_CLAIMS_TEXT)}
          </span>
          <span className="small" role="status">
            {busy ? words.checking : stopped ? words.stopped : ""}
          </span>
          {content === "" && <Examples onCheck={onCheck} />}
        </div>
        {isOwn && (
          <details className="own-more">
            <summary>{words.more}</summary>
            <p className="intro">{words.lead}</p>
            <TextChoices isEmpty={content === ""} onFile={(given) => void take(given)} />
          </details>
        )}
      </div>
      <OwnComplaints id={`${box}-errors`} complaints={shown} file={file} onGo={(line, column) => goTo(area.current, line, column)} />
    </section>
  );
}

/** Sentences to try, from the operation's examples. */
function Examples({ onCheck }: Pick<Props, "onCheck">) {
  const sentences = examplesOf("claims.check").flatMap(({ input }) => input.sentence ?? []);
  return (
    <span className="own-examples">
      {words.tryThis}{" "}
      {sentences.map((sentence) => (
        <button key={sentence} type="button" className="quiet" onClick={() => onCheck(sentence)}>
          <InEnglish text={sentence} />
        </button>
      ))}
    </span>
  );
}

interface ChoicesProps {
  readonly isEmpty: boolean;
  readonly onFile: (file: File | undefined) => void;
}

/** Buttons that open a file, insert the example or clear the text. */
function TextChoices({ isEmpty, onFile }: ChoicesProps) {
  return (
    <span className="own-doors">
      <label className="button small-button file-door">
        {words.open}
        <input
          type="file"
          accept=".yaml,.yml,.json,.txt,text/*"
          onChange={({ target }) => {
            onFile(target.files?.[0]);
            target.value = "";
          }}
        />
      </label>
      <span className="faint drop-words">{words.drop}</span>
      <span className="faint">{words.yaml}</span>
      <button type="button" className="quiet" onClick={() => setOwn({ content: exampleText(), file: null })}>
        {words.example}
      </button>
      {!isEmpty && (
        <button type="button" className="quiet" onClick={() => setOwn({ content: "", file: null, checked: null })}>
          {words.clear}
        </button>
      )}
    </span>
  );
}

/** The text of a file, or the complaint about one that is too large or not UTF-8. */
async function textOf(file: File): Promise<{ readonly text: string } | Omit<Complaint, "where">> {
  if (file.size > MOST_BYTES) return words.big(file.name, file.size, MAX_CLAIMS_TEXT);
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer()) };
  } catch {
    return words.unreadable(file.name);
  }
}

/** Selects the rest of a line from a column, and scrolls to it. */
function goTo(area: HTMLTextAreaElement | null, line: number, column: number): void {
  if (area === null) return;
  const lines = area.value.split("\n");
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + Math.max(0, column - 1);
  area.focus();
  area.setSelectionRange(start, start + Math.max(1, (lines[line - 1]?.length ?? 1) - column + 1));
  area.scrollTop = Math.max(0, (line - 4) * Number.parseFloat(getComputedStyle(area).lineHeight));
}
