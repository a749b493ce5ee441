/** A case as its address says it: its sides and day under the names of the day, its trace, and what the frame of the page needs. */
import { useMemo } from "react";
import type { Day } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { withArticle } from "../../app/language/speech.ts";
import { omitNull, type Trace } from "../../app/query/answers.ts";
import { nameOfState, verifiedThrough } from "../../app/query/directory.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import { today } from "../../ledger/calendar.ts";
import { changesOf } from "../../ledger/history.ts";
import { speller } from "../../ledger/spell.ts";
import { useSettled } from "../../ui/useSettled.ts";
import { fieldsOf, inputOf, listed, placeSaid } from "./case.ts";
import { type Search, useView } from "./search.ts";
import { verdictsOf } from "./verdict.ts";

export function useCase() {
  const view = useView();
  const now = today();
  const own = fieldsOf(view);
  const [by, on] = [own.initiator ?? "", own.target ?? ""];
  const listing = useAsk("state.list", omitNull({ date: own.date }));
  const verified = verifiedThrough();
  const day = (listing.answer?.date ?? verified) as Day;
  const states = listing.answer?.states ?? [];
  const names = useMemo(() => new Map(states.map(({ id, name }) => [id, name])), [states]);
  const nameOf = useMemo(() => (id: string) => names.get(id) ?? nameOfState(id), [names]);
  const spell = useMemo(() => speller(names), [names]);
  const places = useAsk("place.list", { date: day }).answer?.places ?? [];
  const histories = useMemo(() => [by, on].map((side) => changesOf(listed(side)[0])), [by, on]);

  // The date may be dragged: the case follows a moment later. Whatever else changes is read at once.
  const { date, fact, ...put } = own;
  const rest = JSON.stringify([put, fact]);
  const settled = useSettled(`${rest}\n${date ?? ""}`, 90);
  const asked = settled.startsWith(`${rest}\n`) ? settled : `${rest}\n${date ?? ""}`;
  const { trace, before, complaint } = useMemo(() => read(asked), [asked]);
  const groups = useMemo(() => (trace === null ? [] : verdictsOf(trace)), [trace]);

  const { id, rounds, joins, why, brief, sealed, treaty } = view;
  const full: Search = { ...BARE, ...own, path: "attacked", date: day, id, rounds, joins, why, brief, sealed, treaty };
  return {
    view,
    own,
    full,
    now,
    verified,
    last: now > verified ? now : verified,
    day,
    past: day > verified,
    states,
    places,
    listing,
    changes: [histories[0] ?? [], histories[1] ?? []] as const,
    nameOf,
    spell,
    ids: [by, on] as const,
    missing: by === "" || on === "",
    /** What the sentence of the case says. */
    put: { by: sides(by, nameOf), on: sides(on, nameOf), place: trace === null ? null : placeSaid(trace), date: day, act: own.act },
    shortNames: [sides(by, nameOf, false), sides(on, nameOf, false)] as const,
    trace,
    before,
    complaint,
    groups,
  };
}

/** The trace of a case, and the one before what is held true of it. */
function read(asked: string): {
  trace: Trace | null;
  before: Trace | null;
  complaint: ReturnType<typeof askNow<"crisis.trace">>["complaint"];
} {
  const cut = asked.indexOf("\n");
  const [put, fact] = JSON.parse(asked.slice(0, cut)) as [Omit<ReturnType<typeof fieldsOf>, "date" | "fact">, string | null];
  const date = asked.slice(cut + 1) || null;
  const input = inputOf({ ...put, fact, date });
  if (input === null) return { trace: null, before: null, complaint: null };
  const { answer, complaint } = askNow("crisis.trace", input);
  const plain = fact === null || answer === null ? null : inputOf({ ...put, fact: null, date });
  return { trace: answer, before: plain === null ? null : askNow("crisis.trace", plain).answer, complaint };
}

/** "the United States and Britain" */
function sides(value: string, nameOf: (id: string) => string, article = true): string {
  const all = listed(value).map((id) => (article ? withArticle(nameOf(id)) : nameOf(id)));
  return en.list.and(all);
}
