/** One test of a clause: met, not met or open; the reason, what it rests on, where it stands, and the readings if they differ. */

import { en } from "../../app/language/en.ts";
import type { Finding } from "../../app/query/answers.ts";
import { capital, type Spell } from "../../ledger/spell.ts";
import { keyOf } from "../../ledger/treaty/sharedRef.ts";
import { named } from "../../ui/download.ts";

type Test = Finding["tests"][number];

export function slotWords(clause: string): string {
  return capital(
    clause
      .split(" and ")
      .map((one, index) => (index === 0 ? (en.attacked.slots[one] ?? one) : (en.attacked.slots[one] ?? one).toLowerCase()))
      .join(en.attacked.and),
  );
}

interface Props {
  readonly test: Test;
  /** Where most tests of the clause stand: said above them, and not again here. */
  readonly shared: Test["reference"] | null;
  readonly nameOf: (id: string) => string;
  readonly spell: Spell;
}

export function TestLine({ test, shared, nameOf, spell }: Props) {
  const { clause, result, basis, open, reason, readings, reference } = test;
  return (
    <li className={`test ${result}`}>
      <span className="result">
        <i className={`sign ${result}`} aria-hidden="true" />
        <span>{open === null ? en.attacked.results[result] : en.attacked.kinds[open]}</span>
      </span>
      <span className="slot">{slotWords(clause)}</span>
      <span className="reason">{capital(spell(reason))}</span>
      <span className="rests">
        <span>{en.attacked.basis[basis]}</span>
        {(shared === null || keyOf(shared) !== keyOf(reference)) && <Stands reference={reference} />}
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

/** Where it stands in the text, and how far that was checked. */
export function Stands({ reference: { at, checked } }: { readonly reference: Test["reference"] }) {
  const [word, meaning] = en.drawer.checkedWords[checked] ?? [checked, ""];
  return (
    <span className="at">
      {at ?? ""}{" "}
      <span className={`checked ${checked}`} title={meaning}>
        {word}
      </span>
    </span>
  );
}
