/** The case from a seat: its sentence under the heading, the choice of a seat, and the address to hand on. */
import { useState } from "react";
import { capital, inOrder } from "../../app/language/speech.ts";
import { hrefOf } from "../../app/query/search.ts";
import { Choice } from "../../ui/Choice.tsx";
import { labels } from "./labels.ts";
import { seatSentences } from "./seat.ts";
import { useAnsweredCase } from "./useCase.ts";
import { isPromise, statesOf } from "./verdict.ts";

const words = labels.seat;

/** "You are Serbia": the part, and what the state owes and is owed. */
export function SeatSentence({ seat }: { readonly seat: string }) {
  const { trace, groups, the, nameOf } = useAnsweredCase();
  const { part, owes, owed } = seatSentences({ trace, groups, seat, the });
  return (
    <section className="seat-sentence" aria-label={words.you(nameOf(seat))}>
      <p className="seat-you">
        <strong>{words.you(the(seat))}</strong> {part}
      </p>
      <ul>
        {[...owes, ...owed].map((one) => (
          <li key={one}>{capital(one)}</li>
        ))}
      </ul>
    </section>
  );
}

/** The choice of a seat among the states of the case. */
export function SeatChoice() {
  const { search, trace, groups, nameOf, show } = useAnsweredCase();
  const sides = [...trace.initiators, ...trace.targets].map(({ id }) => id as string);
  const called = groups.filter(({ stand }) => !isPromise(stand) && stand !== "not-called-on").flatMap(({ rows }) => rows);
  const struck = trace.strikes.flatMap(({ by, on }) => [by ?? [], on].flat());
  const others = [...struck, ...statesOf(called), ...(search.seat === null ? [] : [search.seat])].filter((id) => !sides.includes(id));
  const ids = [...sides, ...[...new Set(others)].sort((one, other) => inOrder(nameOf(one), nameOf(other)))];
  return (
    <Choice
      label={words.label}
      value={search.seat}
      none={words.none}
      options={ids.map((id) => ({ id, name: nameOf(id) }))}
      onPick={(seat) => show({ seat })}
    />
  );
}

/** A button that copies the whole address of the case, with the seat. */
export function ShareCase() {
  const { own, day, search, the } = useAnsweredCase();
  const [state, setState] = useState<"ready" | "copied" | "failed">("ready");
  const { seat } = search;
  const address = new URL(hrefOf("attacked", { ...own, date: day, seat }), window.location.href).href;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setState("copied");
      setTimeout(() => setState("ready"), 2500);
    } catch {
      setState("failed"); // no access to the clipboard: the address is shown to be selected
    }
  };
  return (
    <>
      <button type="button" className="button small-button" onClick={copy}>
        <span aria-live="polite">{state === "copied" ? words.copied : seat === null ? words.copy : words.copyFor(the(seat))}</span>
      </button>
      {state === "failed" && (
        <span className="small by-hand">
          {words.byHand} <code>{address}</code>
        </span>
      )}
    </>
  );
}
