/** Questions as hooks. */
import { keepPreviousData, useQuery, useSuspenseQueries, useSuspenseQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo } from "react";
import type { AnswerOf, Complaint, InputOf, OperationName } from "../../../src/surfaces/client/words.ts";
import { type Asked, answerQuery } from "./client.ts";

interface NotAsked {
  readonly answer: null;
  readonly complaint: null;
  readonly complaints: readonly [];
}
const NOT_ASKED: NotAsked = { answer: null, complaint: null, complaints: [] };

/** `stale`: the answer is to the question before; the one to this question is on its way. */
interface Freshness {
  readonly stale: boolean;
}

/**
 * The answer to a question, or the complaint about it. Suspends at the first question; while the input changes, the answer
 * before stays, marked as stale, until the next is there. With `null` nothing is asked.
 */
export function useAsk<N extends OperationName>(name: N, input: InputOf<N>): Asked<AnswerOf<N>> & Freshness;
export function useAsk<N extends OperationName>(name: N, input: InputOf<N> | null): (Asked<AnswerOf<N>> | NotAsked) & Freshness;
export function useAsk<N extends OperationName>(name: N, input: InputOf<N> | null): (Asked<AnswerOf<N>> | NotAsked) & Freshness {
  const current = input === null ? null : JSON.stringify(input);
  const key = useDeferredValue(current);
  const query = key === null ? { queryKey: ["nothing"], queryFn: () => NOT_ASKED } : answerQuery(name, JSON.parse(key) as InputOf<N>);
  const { data } = useSuspenseQuery<Asked<AnswerOf<N>> | NotAsked>(query as never);
  return { ...data, stale: key !== current };
}

/** A question of several, with its own input: while the inputs change, the one asked for now may be another. */
type AskedWith<N extends OperationName> = Asked<AnswerOf<N>> & { readonly input: InputOf<N> };

/** Several questions to one operation, answered together. `asked` stays the same list while its answers do. */
export function useAsks<N extends OperationName>(
  name: N,
  inputs: readonly InputOf<N>[],
): { readonly asked: readonly AskedWith<N>[] } & Freshness {
  const current = JSON.stringify(inputs);
  const key = useDeferredValue(current);
  const settled = useMemo(() => JSON.parse(key) as InputOf<N>[], [key]);
  const answers = useSuspenseQueries({ queries: settled.map((input) => answerQuery(name, input)), combine: dataOf });
  const asked = useMemo(
    () => settled.map((input, index) => ({ ...(answers[index] as Asked<AnswerOf<N>>), input })) as AskedWith<N>[],
    [settled, answers],
  );
  return { asked, stale: key !== current };
}

/** Outside the hook, so that the list stays the same object while its answers do. */
const dataOf = (results: readonly { readonly data: unknown }[]) => results.map(({ data }) => data);

/** An answer that may take long: the page is shown meanwhile. */
export interface SlowAnswer<T> {
  /** The last answer; it stays while the next is on its way. Null before the first, and where the question was refused. */
  readonly answer: T | null;
  readonly complaints: readonly Complaint[];
  /** Why no answer came. */
  readonly error: Error | null;
  /** The answer to this very question is on its way. */
  readonly pending: boolean;
  readonly retry: () => void;
}

export function useSlowAsk<N extends OperationName>(name: N, input: InputOf<N> | null): SlowAnswer<AnswerOf<N>> {
  const query = useQuery({
    ...answerQuery(name, input as InputOf<N>),
    enabled: input !== null,
    placeholderData: keepPreviousData,
  });
  const asked = input === null ? null : (query.data as Asked<AnswerOf<N>> | undefined);
  return {
    answer: asked?.answer ?? null,
    complaints: asked?.complaints ?? [],
    error: query.error,
    pending: input !== null && query.isFetching,
    retry: () => void query.refetch(),
  };
}
