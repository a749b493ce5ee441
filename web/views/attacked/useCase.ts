/** The case in the address, with its trace and the names of its day, for every part of the view. */
import { createContext, useContext, useMemo } from "react";
import { en } from "../../app/language/en.ts";
import { withArticle } from "../../app/language/speech.ts";
import type { Trace } from "../../app/query/answers.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import { useChangesOf } from "../../ledger/history.ts";
import { usePairColours } from "../../ledger/pairColours.ts";
import { useWorld } from "../../ledger/useWorld.ts";
import { useDebounced } from "../../ui/useDebounced.ts";
import { type CaseInput, fieldsIn, fieldsOf, inputOf, valuesOf } from "./case.ts";
import { type Search, useView } from "./search.ts";
import { changedSince, verdictsOf } from "./verdict.ts";

export function useCase() {
  const view = useView();
  const { search } = view;
  const own = fieldsOf(search);
  const world = useWorld({ ...view, search: { ...search, date: own.date } });
  const { day, nameOf } = world;
  const [by, on] = [valuesOf(own.initiator), valuesOf(own.target)];
  usePairColours(by[0] ?? null, on[0] ?? null);
  const changes = [useChangesOf(by[0] ?? ""), useChangesOf(on[0] ?? "")] as const;
  const places = useAsk("place.list", { date: day }).answer?.places ?? [];

  const input = useSettledInput(inputOf(own));
  const { answer: trace, input: answered, complaint, stale } = useAsk("crisis.trace", input);
  const { answer: before } = useAsk("crisis.trace", input === null || !holds(input) ? null : withoutFacts(input));
  const groups = useMemo(() => (trace === null ? [] : verdictsOf(trace)), [trace]);
  const changed = useMemo(() => changedSince(trace, before), [trace, before]);

  /** Changes how the case is shown; the address then holds the whole case. */
  const show = (next: Partial<Search>, how?: { readonly burst?: boolean }) =>
    view.change({ ...own, date: day, treaty: null, ...next }, how);
  /** Changes the case itself, and closes the selected verdict. */
  const edit = (next: Partial<Search>, how?: { readonly burst?: boolean }) => show({ why: null, ...next }, how);
  /** A state's name in a sentence: "the United States". */
  const the = (id: string) => withArticle(nameOf(id));
  const shown = trace === null || answered === null ? own : fieldsIn(answered);
  const place =
    trace === null || trace.place === null || trace.targets.some(({ name }) => name === trace.placeName) ? null : trace.placeName;
  return {
    ...world,
    own,
    /** The case that the trace answers, which changes later than the address; without a trace that of the address. */
    shown,
    input,
    trace,
    before,
    complaint,
    /** True while the trace is still that of the previous case. */
    stale,
    groups,
    changed,
    places,
    changes,
    ids: [by.join(","), on.join(",")] as const,
    /** Parts of the sentence that states the case; `place` is null if it would repeat the target's name. */
    stated: {
      by: en.list.and(valuesOf(shown.initiator).map(the)),
      on: en.list.and(valuesOf(shown.target).map(the)),
      place,
      date: (trace?.date ?? day) as string,
      act: shown.act,
    },
    the,
    show,
    edit,
  };
}

export type Case = ReturnType<typeof useCase>;
export type AnsweredCase = Case & { readonly trace: Trace };

export const CaseContext = createContext<AnsweredCase | null>(null);

/** The case, for every part under its answer. */
export function useAnsweredCase(): AnsweredCase {
  const found = useContext(CaseContext);
  if (found === null) throw new Error("no case has been answered here");
  return found;
}

/** The input, debounced if only the date moves, because a trace is too slow for every frame of a drag. */
function useSettledInput(input: CaseInput | null): CaseInput | null {
  const words = JSON.stringify(input);
  const settled = useDebounced(words, 90);
  return useMemo(() => {
    const before = JSON.parse(settled) as CaseInput | null;
    const now = JSON.parse(words) as CaseInput | null;
    const undated = (one: CaseInput | null) => JSON.stringify({ ...one, date: null });
    return before !== null && undated(before) === undated(now) ? before : now;
  }, [words, settled]);
}

/** Whether the reader holds a fact or takes a reading. */
function holds({ fact, reading }: CaseInput): boolean {
  return fact !== undefined || reading !== undefined;
}

export function withoutFacts({ fact: _, reading: __, ...input }: CaseInput): CaseInput {
  return input;
}
