/** Hooks that ask the ledger. */
import { useQueries, useQuery, useSuspenseQueries, useSuspenseQuery } from "@tanstack/react-query";
import { useDeferredValue, useEffect, useMemo, useRef } from "react";
import type { AnswerOf, Complaint, InputOf, OperationName } from "../../../src/surfaces/client/words.ts";
import { type AskedWith, answerQuery } from "./client.ts";
import { isSameButForDays } from "./sameButForDays.ts";

interface NotAsked {
  readonly answer: null;
  readonly complaint: null;
  readonly complaints: readonly [];
  readonly input: null;
}
const NOT_ASKED: NotAsked = { answer: null, complaint: null, complaints: [], input: null };

/** `stale` means that the answer is to the previous question, and that the next one is on its way. */
interface Freshness {
  readonly stale: boolean;
}

/**
 * The answer to a question, or the complaint about it, with the input that it answers. Suspends on the first question. While the
 * input changes, the previous answer stays, marked as stale, until the next arrives: labels that go with the answer take their
 * words from it or from its `input`, not from the address. A null input asks nothing.
 */
export function useAsk<N extends OperationName>(name: N, input: InputOf<N>): AskedWith<N> & Freshness;
export function useAsk<N extends OperationName>(name: N, input: InputOf<N> | null): (AskedWith<N> | NotAsked) & Freshness;
export function useAsk<N extends OperationName>(name: N, input: InputOf<N> | null): (AskedWith<N> | NotAsked) & Freshness {
  const current = input === null ? null : JSON.stringify(input);
  const key = useDeferredValue(current);
  const query = key === null ? { queryKey: ["nothing"], queryFn: () => NOT_ASKED } : answerQuery(name, JSON.parse(key) as InputOf<N>);
  const { data } = useSuspenseQuery<AskedWith<N> | NotAsked>(query as never);
  return { ...data, stale: key !== current };
}

/** Asks one operation several questions together. `asked` stays the same list while the answers stay the same. */
export function useAsks<N extends OperationName>(
  name: N,
  inputs: readonly InputOf<N>[],
): { readonly asked: readonly AskedWith<N>[] } & Freshness {
  const current = JSON.stringify(inputs);
  const key = useDeferredValue(current);
  const settled = useMemo(() => JSON.parse(key) as InputOf<N>[], [key]);
  const answers = useSuspenseQueries({ queries: settled.map((input) => answerQuery(name, input)), combine: dataOf });
  return { asked: answers as readonly AskedWith<N>[], stale: key !== current };
}

/** Defined outside the hook, so that the list stays the same object while the answers stay the same. */
const dataOf = (results: readonly { readonly data: unknown }[]) => results.map(({ data }) => data);

/** A slow answer: the page is shown in the meantime. */
export interface SlowAnswer<N extends OperationName> {
  /** The present answer, or the previous one while the next is on its way; null before the first, and if the question was refused. */
  readonly answer: AnswerOf<N> | null;
  /** The input that the answer or the complaints belong to; null without either. */
  readonly input: InputOf<N> | null;
  readonly complaints: readonly Complaint[];
  /** The reason why no answer arrived. */
  readonly error: Error | null;
  /** The answer to the present question is on its way. */
  readonly pending: boolean;
  readonly retry: () => void;
}

/**
 * Which previous answer stays while the next is on its way: one that differs by its days alone, as in a drag of the date, or any.
 * With "any", every word beside the answer must come from the answer or its `input`.
 */
type Keeps = "days" | "any";

export function useSlowAsk<N extends OperationName>(name: N, input: InputOf<N> | null, keeps: Keeps = "days"): SlowAnswer<N> {
  const query = useQuery({
    ...answerQuery(name, input as InputOf<N>),
    enabled: input !== null,
    placeholderData: (previous: AskedWith<N> | undefined) =>
      previous !== undefined && (keeps === "any" || isSameButForDays(previous.input, input)) ? previous : undefined,
  });
  const asked = input === null ? null : (query.data as AskedWith<N> | undefined);
  return {
    answer: asked?.answer ?? null,
    input: asked?.input ?? null,
    complaints: asked?.complaints ?? [],
    error: query.error,
    pending: input !== null && query.isFetching,
    retry: () => void query.refetch(),
  };
}

/** An answer that may be on its way: then it and its complaint are null. */
export type Arriving<N extends OperationName> = AskedWith<N> | NotAsked;

/** Slow answers to several questions of one operation, in their order. The list stays the same while the answers stay the same. */
export function useSlowAsks<N extends OperationName>(name: N, inputs: readonly InputOf<N>[]): readonly Arriving<N>[] {
  return useQueries({ queries: inputs.map((input) => answerQuery(name, input)), combine: arrivedOf }) as unknown as readonly Arriving<N>[];
}

/** Defined outside the hook, for the same reason as `dataOf`. */
const arrivedOf = (results: readonly { readonly data: unknown }[]) => results.map(({ data }) => data ?? NOT_ASKED);

/**
 * Values that are shown together, such as two answers and the names beside them: while one of them is pending, all stay as they
 * last were when none was, so that no text mixes old and new ones.
 */
export function useTogether<T>(values: T, pending: boolean): T {
  const last = useRef<{ readonly values: T } | null>(null);
  useEffect(() => {
    if (!pending) last.current = { values };
  });
  return pending && last.current !== null ? last.current.values : values;
}
