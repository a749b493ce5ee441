/** A text of one's own: a sentence, or claims; pasted, dropped or opened, and read here in the browser. What is wrong is said line by line. */
import { type ChangeEvent, type DragEvent, useId, useRef, useState } from "react";
import { type Complaint, MAX_CLAIMS, MAX_CLAIMS_TEXT } from "../../../src/surfaces/client/words.ts";
import { claimsEn } from "../../ledger/claims/labels.ts";
import { exampleText } from "./example.ts";
import { OwnComplaints } from "./OwnComplaints.tsx";
import { setOwn, useOwn } from "./own.ts";
import { isMapping } from "./sentence.ts";

interface Props {
  readonly complaints: readonly Complaint[];
  readonly busy: boolean;
  readonly onCheck: (content: string) => void;
  readonly onStop: () => void;
}

/** Larger files are not even read: four bytes a character, and some room. */
const MOST_BYTES = MAX_CLAIMS_TEXT * 4 + 4096;
const words = claimsEn.own;

export function OwnText({ complaints, busy, onCheck, onStop }: Props) {
  const { content, file } = useOwn();
  const [own, setOwnComplaint] = useState<Complaint | null>(null);
  const [over, setOver] = useState(false);
  const [stopped, setStopped] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const box = useId();

  const take = async (given: File | undefined) => {
    if (given === undefined) return;
    const where = `${given.name}:1:1`;
    if (given.size > MOST_BYTES) {
      const most = `${MAX_CLAIMS_TEXT.toLocaleString("en-GB")} characters`;
      return setOwnComplaint({ ...words.big(given.name, `${given.size.toLocaleString("en-GB")} bytes`, most), where });
    }
    try {
      const text = new TextDecoder("utf-8", { fatal: true }).decode(await given.arrayBuffer());
      setOwnComplaint(null);
      setOwn({ content: text, file: given.name });
    } catch {
      setOwnComplaint({ ...words.unreadable(given.name), where });
    }
  };
  const check = () => {
    if (content.trim() === "") return setOwnComplaint({ ...words.empty, where: "1:1" });
    setOwnComplaint(null);
    setStopped(false);
    onCheck(content);
  };
  const stop = () => {
    setStopped(true);
    onStop();
  };
  const goTo = (line: number, column: number) => {
    const node = area.current;
    if (node === null) return;
    const lines = content.split("\n");
    const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + Math.max(0, column - 1);
    node.focus();
    node.setSelectionRange(start, start + Math.max(1, (lines[line - 1]?.length ?? 1) - column + 1));
    node.scrollTop = Math.max(0, (line - 4) * Number.parseFloat(getComputedStyle(node).lineHeight));
  };
  const shown = own === null ? complaints : [own];
  return (
    <section className="own-text" aria-labelledby={`${box}-title`}>
      <h1 id={`${box}-title`}>{words.title}</h1>
      <p className="intro">{words.lead}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a second way; the button is the first */}
      <div
        className={over ? "own-box over" : "own-box"}
        onDragOver={(event: DragEvent) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event: DragEvent) => {
          event.preventDefault();
          setOver(false);
          void take(event.dataTransfer.files[0]);
        }}
      >
        <div className="own-bar">
          <label htmlFor={`${box}-text`}>{file === null ? words.label : file}</label>
          <span className="own-doors">
            <label className="button small-button file-door">
              {words.open}
              <input
                type="file"
                accept=".yaml,.yml,.json,.txt,text/*"
                onChange={(event: ChangeEvent<HTMLInputElement>) => {
                  void take(event.target.files?.[0]);
                  event.target.value = "";
                }}
              />
            </label>
            <span className="faint drop-words">{words.drop}</span>
            <span className="faint">{words.yaml}</span>
            <button type="button" className="quiet" onClick={async () => setOwn({ content: await exampleText(), file: null })}>
              {words.example}
            </button>
            {content !== "" && (
              <button type="button" className="quiet" onClick={() => setOwn({ content: "", file: null, checked: null })}>
                {words.clear}
              </button>
            )}
          </span>
        </div>
        <textarea
          ref={area}
          id={`${box}-text`}
          value={content}
          rows={Math.min(24, Math.max(10, content.split("\n").length + 1))}
          spellCheck={false}
          autoComplete="off"
          wrap={isMapping(content) ? "off" : "soft"}
          aria-invalid={shown.length > 0}
          {...(shown.length > 0 ? { "aria-describedby": `${box}-errors` } : {})}
          onChange={(event) => {
            setOwnComplaint(null);
            setOwn({ content: event.target.value });
          }}
        />
        <div className="own-bar">
          <button type="button" className="button" onClick={busy ? stop : check}>
            {busy ? claimsEn.stop : words.check}
          </button>
          <span className={content.length > MAX_CLAIMS_TEXT ? "complaint" : "small"}>
            {content === "" ? words.limits(MAX_CLAIMS_TEXT, MAX_CLAIMS) : words.size(content.length, MAX_CLAIMS_TEXT)}
          </span>
          <span className="small" role="status">
            {busy ? words.checking : stopped ? words.stopped : ""}
          </span>
        </div>
      </div>
      <OwnComplaints id={`${box}-errors`} complaints={shown} file={file} onGo={goTo} />
    </section>
  );
}
