/** What a treaty leaves open, what its parties have said it means, and what is disputed. */
import type { InstrumentAnswer } from "../state.ts";
import { en } from "../text/en.ts";
import { named } from "../words.ts";
import { Readings } from "./Readings.tsx";

type Instrument = InstrumentAnswer["instrument"];

export function OpenQuestions({
  instrument: { open, disputes, interpretations },
  nameOf,
}: {
  readonly instrument: Instrument;
  readonly nameOf: (id: string) => string;
}) {
  return (
    <>
      {open !== undefined && <h3>{en.treaty.open}</h3>}
      {open?.map(({ id, question, readings }) => (
        <Readings
          key={id}
          nameOf={nameOf}
          records={[
            {
              readings: readings.map(({ says, "held-by": heldBy }, index) => ({
                question,
                says,
                heldBy: heldBy ?? [],
                isDefault: index === 0,
              })),
            },
          ]}
        />
      ))}
      {interpretations !== undefined && <h3>{en.treaty.interpretations}</h3>}
      {interpretations?.map(({ by, date, says }) => (
        <p key={`${date}${says}`}>
          {says} <span className="faint">({en.treaty.position(named(by, nameOf), date)})</span>
        </p>
      ))}
      {disputes !== undefined && <h3>{en.treaty.disputes}</h3>}
      {disputes?.map(({ says }) => (
        <p key={says}>{says}</p>
      ))}
    </>
  );
}
