/** The answers that the view shows: for its two days, and for all years under the same filters. */
import { useMemo } from "react";
import { type Day, type InputOf, isDay } from "../../../src/surfaces/client/words.ts";
import { omitNull } from "../../app/query/answers.ts";
import { verifiedThrough } from "../../app/query/directory.ts";
import { useSlowAsk } from "../../app/query/useAsk.ts";
import { isPact } from "../../charts/forms.ts";
import { FIRST, firstOf, today } from "../../ledger/calendar.ts";
import { useDebounced } from "../../ui/useDebounced.ts";
import { type Changes, namesOn, yearsOf } from "./changes.ts";
import { type Search, useView } from "./search.ts";

type Input = InputOf<"network.changes">;
const NO_YEARS: ReturnType<typeof yearsOf> = { years: [], undrawn: 0 };

export function useChanges() {
  const view = useView();
  const { from, to, state, type, rule } = view.search;
  const now = today();
  const verified = verifiedThrough();
  const last = now > verified ? now : verified;
  // Debounced: asked a moment after the days rest; the last answer stays meanwhile.
  const wanted = useDebounced(JSON.stringify(omitNull({ from, to, state, type, rule })), 120);
  const input = JSON.parse(wanted) as Input;
  const asked = useSlowAsk("network.changes", input, "any");
  const { answer } = asked;
  const allYears = { ...omitNull({ state, type, rule }), from: FIRST, to: last, ties: "left-out" } as Input;
  const { answer: history } = useSlowAsk("network.changes", answer === null ? null : allYears, "any");
  const drawn = useMemo(() => (history === null ? NO_YEARS : yearsOf(history, isSoft(history.type))), [history]);
  const ticks = useMemo(() => ticksOf(history), [history]);
  const days = { from: dayOr(from, answer?.from ?? verified), to: dayOr(to, answer?.to ?? verified) };
  const { answer: list } = useSlowAsk("state.list", { date: days.to });
  const shown = { from: from ?? days.from, to: to ?? days.to };
  const full: Search = { ...view.search, ...shown };
  const complaint = asked.complaints[0] ?? null;
  return {
    ...view,
    full,
    last,
    verified,
    days,
    shown,
    asked: { ...asked, input: asked.input ?? input },
    answer,
    history,
    drawn,
    ticks,
    complaint,
    /** The complaint, if it is about one of the two days. */
    ofRange: complaint !== null && ["from", "to"].includes(complaint.where) ? complaint : null,
    list,
    nameOf: namesOn(days.to, verified),
    change: (next: Partial<Search>, how?: { readonly burst?: boolean }) =>
      view.change({ ...shown, open: null, treaty: null, ...next }, how),
  };
}

function dayOr(text: string | null, otherwise: string): Day {
  return (text !== null && isDay(text) ? text : otherwise) as Day;
}

/** Whether the filter asks for soft ties, which are then counted too. */
function isSoft(type: string | null): boolean {
  return type !== null && !isPact({ types: [type] });
}

/** The days for the ticks: pacts that began, above the line, and ended, below it. */
function ticksOf(history: Changes | null) {
  const on = (change: "began" | "ended") =>
    (history?.instruments ?? []).flatMap((row) => {
      const day = row.change === change && isPact(row) ? firstOf(row.date) : null;
      return day === null || day < FIRST ? [] : [{ day, what: row.short }];
    });
  return [on("began"), on("ended")] as const;
}
