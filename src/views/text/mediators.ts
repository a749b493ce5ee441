/** Mediators: a table of criteria with a mark for each, and the test against the record. */
import type { Criterion, MediationCheck, MediatorList, MediatorReach, Met } from "../../model/results/mediators.ts";
import { CRITERIA } from "../../model/vocabulary.ts";
import { type Column, table, WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";

const markOf = (met: Met, words: Style["words"]) => (met === "met" ? words.yes : met === "not-met" ? words.no : "?");
const MOST = 30;

/** The columns' width leaves room for what links the state: the name is cut. */
export function mediators(answer: MediatorList, style: Style): string[] {
  const { candidates } = answer;
  const { words } = style;
  const listed = candidates.filter((one) => one.listed);
  const rest = candidates.filter((one) => !one.listed);
  const rows = (some: typeof candidates) =>
    table(
      some.slice(0, MOST),
      [{ title: words.state, of: ({ name }) => name.slice(0, 24) }, ...marks<(typeof candidates)[number]>(words), why(words)],
      style,
    );
  const more = (some: typeof candidates) => (some.length > MOST ? [words.moreInTables(some.length - MOST)] : []);
  return [
    ...wrap(answer.sentence).map(style.strong),
    "",
    style.strong(words.linkedWithBoth(listed.length)),
    ...(listed.length === 0 ? [words.none] : [...rows(listed), ...more(listed)]),
    "",
    style.strong(words.otherLinks(rest.length)),
    ...(rest.length === 0 ? [words.none] : [...rows(rest), ...more(rest)]),
    "",
    ...legend(answer.criteria, style),
    "",
    style.strong(words.mediationsBetween),
    ...(answer.record.length === 0
      ? [words.nobodyOnRecord]
      : answer.record.flatMap(({ date, mediators: who, role, outcome, ref }) =>
          wrap(
            `- ${date} ${who.join(" ")}${words.comma}${role}${words.colon}${outcome}${words.tagged(words.mark(ref.checked))}`,
            WIDTH,
            "  ",
          ),
        )),
    ...checked(answer.check, style),
  ];
}

export function mediatorReach(answer: MediatorReach, style: Style): string[] {
  const { words } = style;
  return [
    ...wrap(answer.sentence).map(style.strong),
    "",
    ...table(
      answer.pairs,
      [
        { title: words.rivals, of: ({ a, b, runs }) => `${a.id} ${b.id}${runs === true ? "" : words.ranMark}` },
        { title: words.listed, of: ({ listed }) => (listed ? words.yes : words.no) },
        ...marks<(typeof answer.pairs)[number]>(words),
        why(words),
      ],
      style,
    ),
    "",
    ...legend(answer.criteria, style),
    ...checked(answer.check, style),
  ];
}

function marks<T extends { readonly criteria: readonly Criterion[] }>(words: Style["words"]): Column<T>[] {
  return CRITERIA.map((id) => ({
    title: words.criterionHeads[id],
    of: ({ criteria }: T) => markOf(criteria.find((one) => one.id === id)?.result ?? "not-known", words),
  }));
}

/** The most telling column: the duties that bind the state, and the links that it has. */
function why<T extends { readonly criteria: readonly Criterion[] }>(words: Style["words"]): Column<T> {
  return {
    title: words.byWhat,
    of: ({ criteria }) => {
      const of = (id: string) => criteria.find((one) => one.id === id);
      const shown = [...(of("unbound")?.because ?? []), ...(of("body")?.because ?? []), ...(of("ties")?.because ?? [])];
      return shown.length > 1 ? words.shownOf(shown[0] ?? "", shown.length - 1) : (shown[0] ?? "");
    },
  };
}

const criterion = (id: string, { criteria }: Style["words"]) => (criteria as Readonly<Record<string, string>>)[id] ?? id;

function legend(criteria: MediatorList["criteria"], style: Style): string[] {
  return criteria
    .flatMap(({ id, meaning }) => wrap(`${criterion(id, style.words)}${style.words.colon}${meaning}`, WIDTH, "  "))
    .map(style.faint);
}

function checked(check: MediationCheck | null, style: Style): string[] {
  if (check === null) return [];
  const { words } = style;
  const { records, from, leftOut, mediators: count, listed, listedOfAll, byCriterion, missed } = check;
  return [
    "",
    ...wrap(words.testedOnRecord(listed, count)).map(style.strong),
    ...wrap(
      words.mediationsTested(
        records,
        from === null ? null : from.slice(0, 4),
        leftOut.map(({ why: reason, count: some }) => `${some} ${reason}`).join(words.semicolon),
        listedOfAll === null ? "-" : `${Math.round(listedOfAll * 100)}%`,
      ),
    ),
    ...table(
      byCriterion,
      [
        { title: words.criterion, of: ({ id }) => criterion(id, words) },
        { title: words.met, of: ({ met }) => String(met), align: "right" },
        { title: words.notMet, of: ({ notMet }) => String(notMet), align: "right" },
        { title: words.notKnown, of: ({ notKnown }) => String(notKnown), align: "right" },
      ],
      style,
    ),
    style.strong(words.missed(missed.length)),
    ...missed.flatMap(({ date, state, a, b, because }) =>
      wrap(`- ${date} ${state}${words.inBrackets(words.pair(a.join(" "), b.join(" ")))}${words.colon}${because}`, WIDTH, "  "),
    ),
  ];
}
