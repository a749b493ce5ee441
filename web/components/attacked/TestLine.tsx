/** One test of a clause: met, not met or open; the reason, what it rests on, where it stands, and the readings if they differ. */
import { capital, type Spell } from "../../spell.ts";
import type { Finding } from "../../state.ts";
import { en } from "../../text/en.ts";
import { named } from "../../words.ts";

type Test = Finding["tests"][number];

export function slotWords(clause: string): string {
  return capital(
    clause
      .split(" and ")
      .map((one, index) => (index === 0 ? (en.attacked.slots[one] ?? one) : (en.attacked.slots[one] ?? one).toLowerCase()))
      .join(en.attacked.and),
  );
}

export function TestLine({ test, nameOf, spell }: { readonly test: Test; readonly nameOf: (id: string) => string; readonly spell: Spell }) {
  const { clause, result, basis, open, reason, readings, reference } = test;
  const [word, meaning] = en.drawer.checkedWords[reference.checked] ?? [reference.checked, ""];
  return (
    <li className={`test ${result}`}>
      <span className="result">
        <i className={`sign ${result}`} aria-hidden="true" />
        {en.attacked.results[result]}
        {open !== null && `: ${en.attacked.kinds[open]}`}
      </span>
      <span className="slot">{slotWords(clause)}</span>
      <span className="reason">{capital(spell(reason))}</span>
      <span className="rests">
        <span>{en.attacked.basis[basis]}</span>
        <span className="at">
          {reference.at ?? ""}{" "}
          <span className={`checked ${reference.checked}`} title={meaning}>
            {word}
          </span>
        </span>
      </span>
      {readings.length > 0 && (
        <ul className="readings test-readings">
          {readings.map(({ says, heldBy, result: one }) => (
            <li key={says}>
              {spell(says)}
              {heldBy.length > 0 && <span className="faint"> ({en.drawer.heldBy(named(heldBy, nameOf))})</span>}
              <span className="mark">{en.attacked.results[one]}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
