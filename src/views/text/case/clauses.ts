/** The clauses of a case in a terminal, each with its duty, its tests and what was said of it; bearers alike share one. */
import { openAs } from "../../../model/dutyTold.ts";
import type { Finding } from "../../../model/results/trace.ts";
import { WIDTH, wrap } from "../../layout.ts";
import type { Style } from "../../style.ts";

export function clauses(findings: readonly Finding[], names: ReadonlyMap<string, string>, style: Style): string[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    // Each bearer's own entry into force does not set it apart.
    const tests = finding.tests.filter(({ clause: slot, result }) => slot !== "in-force" || result !== "met");
    const key = [
      finding.instrument,
      finding.obligation,
      finding.status,
      finding.owedTo,
      finding.about,
      tests.map(({ result, reason }) => result + reason).join("|"),
    ].join(" ");
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return groups.size === 0 ? [style.words.noneThatDay] : [...groups.values()].flatMap((group) => clause(group, names, style));
}

/** Statements beside the duties of the group, each once, oldest first: what was said of one bearer is not said of all. */
function statementsOf(group: readonly Finding[]): Finding["positions"] {
  const said = new Map(group.flatMap(({ positions }) => positions.map((one) => [`${one.date} ${one.says}`, one] as const)));
  return [...said.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The force that the words ask; where readings differ, that of each. */
function forcesOf({ force, forceReadings }: Finding): readonly string[] {
  return forceReadings.length === 0 ? [force ?? "unsaid"] : [...new Set(forceReadings.map((one) => one.force ?? "unsaid"))];
}

function clause(group: readonly Finding[], names: ReadonlyMap<string, string>, style: Style): string[] {
  const [first] = group;
  if (first === undefined) return [];
  const nameOf = (id: string) => names.get(id) ?? id;
  const { words } = style;
  const by = group.map(({ owedBy }) => words.name(nameOf(owedBy))).join(words.comma);
  const to = first.owedTo === "parties" ? words.partiesAbout(words.name(nameOf(first.about ?? ""))) : words.name(nameOf(first.owedTo));
  const said = words.upper(words.status(first.status, first.open === null ? null : openAs(first)));
  return [
    "",
    ...wrap(`${said}  ${words.clauseBy(first.short, words.article(first.article), words.type(first.type, first.grade), by, to)}`).map(
      style.strong,
    ),
    ...(first.wording === null
      ? []
      : wrap(words.duty(first.wording, first.decides, first.decidedBy, forcesOf(first)), WIDTH - 2, "  ").map((line) => `  ${line}`)),
    ...first.tests.flatMap(({ clause: slot, result, reason, basis, open, reference }) =>
      wrap(
        `${words.results[result]} ${words.slot(slot)}${words.colon}${reason}${basis === "presumed" ? words.tagged(words.presumed) : basis === "admission" ? words.tagged(words.ownReading) : ""}${open === null ? "" : words.tagged(words.open(open))}${words.inBrackets([reference.at === undefined ? [reference.source].flat().join(words.comma) : words.locator(reference.at), words.mark(reference.checked)].join(words.semicolon))}`,
        WIDTH - 2,
        "       ",
      ).map((line) => `  ${line}`),
    ),
    ...statementsOf(group)
      .slice(-2)
      .flatMap(({ date, by: who, says }) =>
        wrap(words.said(date, who.map(nameOf).join(words.comma), says), WIDTH - 2, "       ").map((line) => `  ${style.faint(line)}`),
      ),
    ...first.precedents
      .slice(-2)
      .flatMap(({ date, by: who, note }) =>
        wrap(words.invoked(date, who.map(nameOf).join(words.comma), note), WIDTH - 2, "       ").map((line) => `  ${style.faint(line)}`),
      ),
    ...first.otherUses
      .slice(-2)
      .flatMap(({ date, by: who, note, articles }) =>
        wrap(
          words.invoked(
            date,
            who.map(nameOf).join(words.comma),
            `${articles.map(words.article).join(words.comma)}${words.colon}${words.kept(note)}`,
          ),
          WIDTH - 2,
          "       ",
        ).map((line) => `  ${style.faint(line)}`),
      ),
  ];
}
