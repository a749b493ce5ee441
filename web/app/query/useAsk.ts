/** Hooks that ask the ledger. */
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

/** `stale` means that the answer is to the previous question, and that the next one is on its way. */
interface Freshness {
  readonly stale: boolean;
}

/**
 * The answer to a question, or the complaint about it. Suspends on the first question. While the input changes, the previous
 * answer stays, marked as stale, until the next arrives. A null input asks nothing.
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

/** One of several answers, with its own input, which may be older than the inputs now asked for. */
type AskedWith<N extends OperationName> = Asked<AnswerOf<N>> & { readonly input: InputOf<N> };

/** Asks one operation several questions together. `asked` stays the same list while the answers stay the same. */
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

/** Defined outside the hook, so that the list stays the same object while the answers stay the same. */
const dataOf = (results: readonly { readonly data: unknown }[]) => results.map(({ data }) => data);

/** A slow answer: the page is shown in the meantime. */
export interface SlowAnswer<T> {
  /** The last answer; it stays until the next arrives. Null before the first, and if the question was refused. */
  readonly answer: T | null;
  readonly complaints: readonly Complaint[];
  /** The reason why no answer arrived. */
  readonly error: Error | null;
  /** The answer to the present question is on its way. */
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
