/** The rivalries of others that run on the day, with a state's ties to both sides: one rule with "Conflicts that it could mediate". */
import type { AnswerOf } from "../../../../src/surfaces/client/words.ts";
import { nameOfState } from "../../../app/query/directory.ts";
import { useSlowAsk, useTogether } from "../../../app/query/useAsk.ts";
import type { Quarrel } from "../../../charts/Quarrels.tsx";
import type { Argument } from "./useArgument.ts";

type Row = Extract<AnswerOf<"records.list">["rows"][number], { collection: "rivalries" }>;

export interface RivalryOfOthers extends Quarrel {
  readonly row: Row;
  /** Whether the state has a tie to each side. */
  readonly both: boolean;
  /** Whether it has a pact of defence with a side. */
  readonly bound: boolean;
  /** Whether it could speak to both by the criteria for mediators: bound to neither, and ties or a body with both. */
  readonly listed: boolean;
}

const [PARTNER, BOUND] = ["partnership-or-more", "treaty-ally"] as const;

/** The questions that are asked for a state on a day. */
export const rivalryQuestions = (state: string, date: string) =>
  [
    { name: "allies.ladder", input: { state, date } },
    { name: "records.list", input: { collection: "rivalries", on: date } },
    { name: "mediator.reach", input: { state, date } },
  ] as const;

/** The rivalries, null until the answers are here, with the argument that they belong to. */
export function useRivalries(current: Argument): { readonly argument: Argument; readonly rivalries: readonly RivalryOfOthers[] | null } {
  const [laddered, listed, reached] = rivalryQuestions(current.state, current.date);
  const ladder = useSlowAsk(laddered.name, laddered.input);
  const rows = useSlowAsk(listed.name, listed.input);
  const reach = useSlowAsk(reached.name, reached.input);
  const now = { argument: current, ladder: ladder.answer, rows: rows.answer, reach: reach.answer };
  const { argument, ...answers } = useTogether(now, ladder.pending || rows.pending || reach.pending);
  return { argument, rivalries: rivalriesIn(argument.state, answers) };
}

interface Answers {
  readonly ladder: AnswerOf<"allies.ladder"> | null;
  readonly rows: AnswerOf<"records.list"> | null;
  readonly reach: AnswerOf<"mediator.reach"> | null;
}

function rivalriesIn(state: string, { ladder, rows: rivalries, reach }: Answers): readonly RivalryOfOthers[] | null {
  if (ladder === null || rivalries === null || reach === null) return null;
  const statesOf = (rule: string) => new Set<string>(ladder.steps.find((step) => step.rule === rule)?.states ?? []);
  const [partners, bound] = [statesOf(PARTNER), statesOf(BOUND)];
  const side = (ids: readonly string[]) =>
    ids.map((id) => ({
      name: nameOfState(id),
      tie: bound.has(id) ? ("bound" as const) : partners.has(id) ? ("partner" as const) : ("none" as const),
    }));
  const isFree = ({ criteria }: (typeof reach.pairs)[number]) => criteria.some(({ id, result }) => id === "unbound" && result === "met");
  const speaks = new Set(reach.pairs.flatMap((pair) => (pair.listed && isFree(pair) ? [`${pair.a.id} ${pair.b.id}`] : [])));
  return rivalries.rows.flatMap((row): RivalryOfOthers[] => {
    if (row.collection !== "rivalries" || row.states.includes(state)) return [];
    const [a, b] = [side(row.a), side(row.b)];
    const tied = (one: typeof a) => one.some(({ tie }) => tie !== "none");
    return [
      {
        key: row.id,
        row,
        a,
        b,
        both: tied(a) && tied(b),
        bound: [...a, ...b].some(({ tie }) => tie === "bound"),
        listed: row.a.some((one) => row.b.some((other) => speaks.has(`${one} ${other}`))),
      },
    ];
  });
}
