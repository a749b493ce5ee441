/** Where, what happens, whether it was provoked; further blows and aid fold away. */
import { useMemo } from "react";
import { en } from "../../app/language/en.ts";
import { inOrder, withArticle } from "../../app/language/speech.ts";
import type { PlaceRow, StateRow } from "../../app/query/answers.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import { Combobox, type Option, type Resolved } from "../../ui/Combobox.tsx";
import { type CaseFields, inputOf, listed } from "./case.ts";
import { Further } from "./Further.tsx";
import type { Search } from "./search.ts";

interface Props {
  readonly own: CaseFields;
  readonly places: readonly PlaceRow[];
  readonly states: readonly StateRow[];
  readonly nameOf: (id: string) => string;
  readonly onChange: (change: Partial<Search>) => void;
}

/** The option that stands for no place. */
const HOME = "home";

export function CaseBar({ own, places, states, nameOf, onChange }: Props) {
  const target = listed(own.target)[0] ?? "";
  const by = listed(own.initiator)[0];
  const home = en.attacked.placeHome(by === undefined ? en.attacked.pick.first.toLowerCase() : withArticle(nameOf(by)));
  const options = useMemo(() => placeOptions(places, target, home), [places, target, home]);
  const shown = own.place === null ? home : (places.find(({ id }) => id === own.place)?.name ?? own.place);
  const resolve = (typed: string): Resolved => {
    const input = inputOf({ ...own, place: typed, fact: null });
    const asked = input === null ? null : askNow("crisis.trace", input);
    if (asked?.complaint?.where === typed || asked?.complaint?.what.includes("place"))
      return { complaint: { ...asked.complaint, todo: en.attacked.placeTodo } };
    return { id: asked?.answer?.place ?? typed };
  };
  return (
    <section className="case-bar" aria-label={en.attacked.caseLabel}>
      <div className="field wide">
        <span className="label" aria-hidden="true">
          {en.attacked.place}
        </span>
        <Combobox
          className="where"
          label={en.attacked.place}
          hint={en.attacked.placeHint}
          none={en.attacked.placeNone}
          id={own.place ?? HOME}
          name={shown}
          options={options}
          ready
          resolve={resolve}
          onPick={(place) => onChange({ place: place === HOME ? null : place })}
        />
      </div>
      <label className="field">
        <span className="label">{en.attacked.act}</span>
        <select
          value={own.act ?? "armed-attack"}
          onChange={({ target: { value } }) => onChange({ act: value === "armed-attack" ? null : value })}
        >
          {Object.entries(en.attacked.acts).map(([act, words]) => (
            <option key={act} value={act}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span className="label">{en.attacked.provocation}</span>
        <select
          value={own.provocation ?? "unsaid"}
          onChange={({ target: { value } }) => onChange({ provocation: value === "unsaid" ? null : value })}
        >
          {Object.entries(en.attacked.provocations).map(([key, words]) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <Further own={own} states={states} nameOf={nameOf} onChange={onChange} />
    </section>
  );
}

/** The home first, then what the target administers or claims, then the rest by name. */
function placeOptions(places: readonly PlaceRow[], target: string, home: string): Option[] {
  const theirs = ({ administered, claimed }: PlaceRow) => (administered.includes(target) || claimed.includes(target) ? 0 : 1);
  const sorted = [...places].sort((one, other) => theirs(one) - theirs(other) || inOrder(one.name, other.name));
  return [
    { id: HOME, name: home, note: "" },
    ...sorted.map(({ id, name, names, kind }) => ({ id, name, note: kind.join(", "), also: names.map((one) => one.name) })),
  ];
}
