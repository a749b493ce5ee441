/** What the page of changes asks, as its address says it: two days, and all time under the same filters for the bars. */
import { useMemo } from "react";
import { type Day, type InputOf, isDay } from "../../../src/surfaces/client/words.ts";
import { omitNull } from "../../app/query/answers.ts";
import { useFar } from "../../app/query/ask.ts";
import { verifiedThrough } from "../../app/query/directory.ts";
import { useLastAnswer } from "../../app/query/lastAnswer.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import { FIRST, firstOf, today } from "../../ledger/calendar.ts";
import { useSettled } from "../../ui/useSettled.ts";
import { type Changes, isPact, namesOn, yearsOf } from "./changes.ts";
import { type Search, useView } from "./search.ts";

const NO_YEARS: ReturnType<typeof yearsOf> = { years: [], undrawn: 0 };

export function useChanges() {
  const view = useView();
  const now = today();
  const verified = verifiedThrough();
  const last = now > verified ? now : verified;
  const filters = { state: view.state, type: view.type, rule: view.rule };
  const { asked, answer, retry, history } = useAnswers(view, filters, last);
  const drawn = useMemo(() => (history === null ? NO_YEARS : yearsOf(history, soft(filters.type))), [history, filters.type]);
  const ticks = useMemo(() => ticksOf(history), [history]);
  const days = { from: dayOr(view.from, answer?.from ?? verified), to: dayOr(view.to, answer?.to ?? verified) };
  const shown = { from: view.from ?? days.from, to: view.to ?? days.to };
  const complaint = asked?.status === "refused" ? (asked.complaints[0] ?? null) : null;
  const { since, open, treaty } = view;
  const full: Search = { ...BARE, path: "changed", ...filters, ...shown, since, open, treaty };
  return {
    view,
    full,
    filters,
    last,
    verified,
    days,
    shown,
    past: days.to > verified,
    answer,
    history,
    drawn,
    ticks,
    retry,
    ready: answer !== null || asked !== null || view.from !== null,
    waiting: answer === null && asked === null,
    failed: asked?.status === "failed" ? asked : null,
    complaint,
    ofRange: complaint !== null && ["from", "to"].includes(complaint.where) ? complaint : null,
    states: useAsk("state.list", { date: days.to }).answer?.states ?? [],
    nameOf: namesOn(days.to, verified),
    change: (next: Partial<Search>, how?: { burst?: boolean }) => go({ ...full, open: null, treaty: null, ...next }, how),
  };
}

/** Answered away from the page, a moment after the days stand still; the last answer stays meanwhile. */
function useAnswers(view: Search, filters: Record<"state" | "type" | "rule", string | null>, last: Day) {
  const wanted = JSON.stringify(omitNull({ from: view.from, to: view.to, ...filters }));
  const { asked, retry } = useFar("network.changes", JSON.parse(useSettled(wanted, 120)));
  const answer = useLastAnswer<Changes>(asked);
  const all = useFar(
    "network.changes",
    answer === null ? null : { ...(omitNull(filters) as InputOf<"network.changes">), from: FIRST, to: last, ties: "left-out" },
  );
  return { asked, answer, retry, history: useLastAnswer<Changes>(all.asked) };
}

function dayOr(text: string | null, otherwise: string): Day {
  return (text !== null && isDay(text) ? text : otherwise) as Day;
}

/** A soft type was chosen: what has no promise of war is counted too. */
function soft(type: string | null): boolean {
  return type !== null && !isPact({ types: [type] });
}

/** Days on which pacts began, above the line, and ended, below it. */
function ticksOf(history: Changes | null) {
  const on = (change: "began" | "ended") =>
    (history?.instruments ?? []).flatMap((row) => {
      const day = row.change === change && isPact(row) ? firstOf(row.date) : null;
      return day === null || day < FIRST ? [] : [{ day, what: row.short }];
    });
  return [on("began"), on("ended")] as const;
}
