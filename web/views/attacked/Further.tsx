/** Further attacks, and aid without one: a removable sentence for each, and a row of fields to add another. */
import { type ReactNode, useState } from "react";
import { StatePicker } from "../../ledger/StatePicker.tsx";
import { aidOf, fieldOf, strikeOf, valuesOf } from "./case.ts";
import { labels } from "./labels.ts";
import type { Case } from "./useCase.ts";

const words = labels.further;
/** Number of required fields in a row: the acting state, and the state that it acts on or for. */
const NEEDED = 2;

export function Further({ page }: { readonly page: Case }) {
  const { own, nameOf, edit } = page;
  const strikes = valuesOf(own.strike);
  const aids = valuesOf(own.aid);
  const [how, setHow] = useState("+");
  const count = strikes.length + aids.length;
  const strikeWords = (text: string) => {
    const strike = strikeOf(text);
    if (strike === null) return text;
    return words.strikes(nameOf(strike.by), nameOf(strike.on), strike.place, strike.of === null ? null : nameOf(strike.of));
  };
  const aidWords = (text: string) => {
    const aid = aidOf(text);
    return aid === null ? text : words.aids(nameOf(aid.by), nameOf(aid.to), words[aid.how]);
  };
  return (
    <details className="further">
      <summary>{count === 0 ? words.title : words.count(count)}</summary>
      <p className="small">{words.intro}</p>
      {count > 0 && (
        <ul className="held">
          {strikes.map((one) => (
            <Held key={one} text={strikeWords(one)} onRemove={() => edit({ strike: fieldOf(strikes.filter((other) => other !== one)) })} />
          ))}
          {aids.map((one) => (
            <Held key={one} text={aidWords(one)} onRemove={() => edit({ aid: fieldOf(aids.filter((other) => other !== one)) })} />
          ))}
        </ul>
      )}
      <AddRow
        page={page}
        fields={[words.striker, words.struck, words.defence]}
        onAdd={([by, on, of]) => edit({ strike: fieldOf([...strikes, `${by}>${on}${of === "" ? "" : `/${of}`}`]) })}
      />
      <AddRow
        page={page}
        fields={[words.aider, words.aided]}
        between={
          <select aria-label={words.how} value={how} onChange={({ target }) => setHow(target.value)}>
            <option value="+">{words.supports}</option>
            <option value="*">{words.mobilised}</option>
          </select>
        }
        onAdd={([by, to]) => edit({ aid: fieldOf([...aids, `${by}${how}${to}`]) })}
      />
    </details>
  );
}

interface AddRowProps {
  readonly page: Case;
  /** Labels of the fields; each takes a state. */
  readonly fields: readonly string[];
  /** Content after the first field. */
  readonly between?: ReactNode;
  readonly onAdd: (states: readonly string[]) => void;
}

function AddRow({ page: { states }, fields, between, onAdd }: AddRowProps) {
  const empty = fields.map(() => "");
  const [picked, setPicked] = useState(empty);
  const pickers = fields.map((label, index) => (
    <StatePicker
      key={label}
      side="other"
      label={label}
      id={picked[index] ?? ""}
      states={states}
      onPick={(state) => setPicked(picked.map((one, place) => (place === index ? state : one)))}
    />
  ));
  return (
    <div className="add-row">
      {pickers.slice(0, 1)}
      {between}
      {pickers.slice(1)}
      <button
        type="button"
        className="button small-button"
        disabled={picked.slice(0, NEEDED).includes("")}
        onClick={() => {
          onAdd(picked);
          setPicked(empty);
        }}
      >
        {words.add}
      </button>
    </div>
  );
}

export function Held({ text, onRemove }: { readonly text: string; readonly onRemove: () => void }) {
  return (
    <li>
      <span>{text}</span>
      <button type="button" className="quiet" aria-label={labels.open.remove(text)} onClick={onRemove}>
        {labels.open.takeBack}
      </button>
    </li>
  );
}
