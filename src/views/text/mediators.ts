/** Mediators: a table of criteria with a mark for each, and the test against the record. */
import type { Criterion, MediationCheck, MediatorList, MediatorReach, Met } from "../../model/results/mediators.ts";
import { type Column, table, WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";

const MARK: Readonly<Record<Met, string>> = { met: "yes", "not-met": "no", "not-known": "?" };
const MOST = 30;

export function mediators(answer: MediatorList, style: Style): string[] {
  const { candidates } = answer;
  const listed = candidates.filter((one) => one.listed);
  const rest = candidates.filter((one) => !one.listed);
  const rows = (some: typeof candidates) =>
    table(
      some.slice(0, MOST),
      [{ title: "state", of: ({ name }) => name.slice(0, 24) }, ...marks<(typeof candidates)[number]>(), why()],
      style,
    );
  const more = (some: typeof candidates) => (some.length > MOST ? [`and ${some.length - MOST} more; all are in --json and --csv`] : []);
  return [
    ...wrap(answer.sentence).map(style.strong),
    "",
    style.strong(`Bound to neither, with ties or a body with both: ${listed.length}`),
    ...(listed.length === 0 ? ["none"] : [...rows(listed), ...more(listed)]),
    "",
    style.strong(`Other states with some link to both: ${rest.length}`),
    ...(rest.length === 0 ? ["none"] : [...rows(rest), ...more(rest)]),
    "",
    ...legend(answer.criteria, style),
    "",
    style.strong("Mediations between these two on record"),
    ...(answer.record.length === 0
      ? ["nobody on record"]
      : answer.record.flatMap(({ date, mediators: who, role, outcome, ref }) =>
          wrap(`- ${date} ${who.join(" ")}, ${role}: ${outcome} [${ref.checked}]`, WIDTH, "  "),
        )),
    ...checked(answer.check, style),
  ];
}

export function mediatorReach(answer: MediatorReach, style: Style): string[] {
  return [
    ...wrap(answer.sentence).map(style.strong),
    "",
    ...table(
      answer.pairs,
      [
        { title: "rivals", of: ({ a, b, runs }) => `${a.id} ${b.id}${runs === true ? "" : " (ran?)"}` },
        { title: "listed", of: ({ listed }) => (listed ? "yes" : "no") },
        ...marks<(typeof answer.pairs)[number]>(),
        why(),
      ],
      style,
    ),
    "",
    ...legend(answer.criteria, style),
    ...checked(answer.check, style),
  ];
}

function marks<T extends { readonly criteria: readonly Criterion[] }>(): Column<T>[] {
  return (["relations", "unbound", "ties", "mediated", "body"] as const).map((id) => ({
    title: id,
    of: ({ criteria }: T) => MARK[criteria.find((one) => one.id === id)?.result ?? "not-known"],
  }));
}

/** The most telling column: the duty that binds the state, or the links that it has. */
function why<T extends { readonly criteria: readonly Criterion[] }>(): Column<T> {
  return {
    title: "by what",
    of: ({ criteria }) => {
      const of = (id: string) => criteria.find((one) => one.id === id);
      const bound = of("unbound");
      const shown =
        bound !== undefined && bound.result !== "met" ? bound.because : [...(of("body")?.because ?? []), ...(of("ties")?.because ?? [])];
      return shown.length > 1 ? `${shown[0]} and ${shown.length - 1} more` : (shown[0] ?? "");
    },
  };
}

function legend(criteria: MediatorList["criteria"], style: Style): string[] {
  return criteria.flatMap(({ id, meaning }) => wrap(`${id}: ${meaning}`, WIDTH, "  ")).map(style.faint);
}

function checked(check: MediationCheck | null, style: Style): string[] {
  if (check === null) return [];
  const { records, from, leftOut, mediators: count, listed, listedOfAll, byCriterion, missed } = check;
  return [
    "",
    style.strong(`Tested on the record: ${listed} of ${count} mediators were listed the day before`),
    ...wrap(
      `${records} mediations on record${from === null ? "" : ` from ${from.slice(0, 4)}`}. Left out: ${leftOut.map(({ why: reason, count: some }) => `${some} ${reason}`).join("; ") || "none"}. The same rule lists on average ${listedOfAll === null ? "-" : `${Math.round(listedOfAll * 100)}%`} of all other states for these pairs; a rule that lists all states misses none.`,
    ),
    ...table(
      byCriterion,
      [
        { title: "criterion", of: ({ id }) => id },
        { title: "met", of: ({ met }) => String(met), align: "right" },
        { title: "not met", of: ({ notMet }) => String(notMet), align: "right" },
        { title: "not known", of: ({ notKnown }) => String(notKnown), align: "right" },
      ],
      style,
    ),
    style.strong(`Missed: ${missed.length}`),
    ...missed.flatMap(({ date, state, a, b, because }) =>
      wrap(`- ${date} ${state} (${a.join(" ")} and ${b.join(" ")}): ${because}`, WIDTH, "  "),
    ),
  ];
}
