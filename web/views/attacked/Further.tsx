/** Further blows, and aid without one: as sentences that can be taken back, and a line to add one more. */
import { useState } from "react";
import { en } from "../../app/language/en.ts";
import type { StateRow } from "../../app/query/answers.ts";
import { StatePicker } from "../../ledger/StatePicker.tsx";
import { type CaseFields, joined, listed } from "./case.ts";
import type { Search } from "./search.ts";

interface Props {
  readonly own: CaseFields;
  readonly states: readonly StateRow[];
  readonly nameOf: (id: string) => string;
  readonly onChange: (change: Partial<Search>) => void;
}

export function Further({ own, states, nameOf, onChange }: Props) {
  const blows = listed(own.strike);
  const aids = listed(own.aid);
  const [striker, setStriker] = useState("");
  const [struck, setStruck] = useState("");
  const [defended, setDefended] = useState("");
  const [aider, setAider] = useState("");
  const [aided, setAided] = useState("");
  const [how, setHow] = useState("+");
  const words = en.attacked.further;
  const pick = (label: string, id: string, set: (id: string) => void) => (
    <StatePicker
      side="other"
      label={label}
      placeholder={label}
      id={id}
      name={id === "" ? "" : nameOf(id)}
      states={states}
      ready
      onPick={set}
    />
  );
  const count = blows.length + aids.length;
  return (
    <details className="further" {...(count > 0 ? { open: true } : {})}>
      <summary>{count === 0 ? words.title : words.count(count)}</summary>
      <p className="small">{words.intro}</p>
      {count > 0 && (
        <ul className="held">
          {blows.map((one) => (
            <Held
              key={one}
              text={blowWords(one, nameOf)}
              onRemove={() => onChange({ strike: joined(blows.filter((other) => other !== one)) })}
            />
          ))}
          {aids.map((one) => (
            <Held
              key={one}
              text={aidWords(one, nameOf)}
              onRemove={() => onChange({ aid: joined(aids.filter((other) => other !== one)) })}
            />
          ))}
        </ul>
      )}
      <div className="add-row">
        {pick(words.striker, striker, setStriker)}
        {pick(words.struck, struck, setStruck)}
        {pick(words.defence, defended, setDefended)}
        <button
          type="button"
          className="button small-button"
          disabled={striker === "" || struck === ""}
          onClick={() => {
            onChange({ strike: joined([...blows, `${striker}>${struck}${defended === "" ? "" : `/${defended}`}`]) });
            setStriker("");
            setStruck("");
            setDefended("");
          }}
        >
          {words.add}
        </button>
      </div>
      <div className="add-row">
        {pick(words.aider, aider, setAider)}
        <select aria-label={words.how} value={how} onChange={({ target }) => setHow(target.value)}>
          <option value="+">{words.supports}</option>
          <option value="*">{words.mobilised}</option>
        </select>
        {pick(words.aided, aided, setAided)}
        <button
          type="button"
          className="button small-button"
          disabled={aider === "" || aided === ""}
          onClick={() => {
            onChange({ aid: joined([...aids, `${aider}${how}${aided}`]) });
            setAider("");
            setAided("");
          }}
        >
          {words.add}
        </button>
      </div>
    </details>
  );
}

export function Held({ text, onRemove }: { readonly text: string; readonly onRemove: () => void }) {
  return (
    <li>
      <span>{text}</span>
      <button type="button" className="quiet" aria-label={en.attacked.open.remove(text)} onClick={onRemove}>
        {en.attacked.open.takeBack}
      </button>
    </li>
  );
}

function blowWords(text: string, nameOf: (id: string) => string): string {
  const match = /^([^>@/]+)>([^>@/]+)(?:@([^/]+))?(?:\/(.+))?$/.exec(text);
  if (match === null) return text;
  const [, by = "", on = "", place, of] = match;
  return en.attacked.further.strikes(nameOf(by), nameOf(on), place ?? null, of === undefined ? null : nameOf(of));
}

function aidWords(text: string, nameOf: (id: string) => string): string {
  const match = /^([^+*]+)([+*])([^+*]+)$/.exec(text);
  if (match === null) return text;
  const [, by = "", how, to = ""] = match;
  return en.attacked.further.aids(nameOf(by), nameOf(to), how === "+" ? en.attacked.further.supports : en.attacked.further.mobilised);
}
