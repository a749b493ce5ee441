/** The clauses of a case in a terminal, each with its duty, its tests and what was said of it; bearers alike share one. */
import type { Finding, TestRow } from "../../../model/results/trace.ts";
import { WIDTH, wrap } from "../../layout.ts";
import type { Style } from "../../style.ts";
import { typeWords } from "../../words.ts";
import { articleWords } from "../ties.ts";

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
  return groups.size === 0 ? ["none in the ledger on that day"] : [...groups.values()].flatMap((group) => clause(group, names, style));
}

const MARK: Record<TestRow["result"], string> = { met: "yes ", "not-met": "no  ", open: "open" };

function clause(group: readonly Finding[], names: ReadonlyMap<string, string>, style: Style): string[] {
  const [first] = group;
  if (first === undefined) return [];
  const nameOf = (id: string) => names.get(id) ?? id;
  const by = group.map(({ owedBy }) => nameOf(owedBy)).join(", ");
  const to = first.owedTo === "parties" ? `the parties, about ${nameOf(first.about ?? "")}` : nameOf(first.owedTo);
  const said = first.status === "contestable" ? `contestable (${first.open})` : first.status.replace("-", " ");
  return [
    "",
    ...wrap(
      `${said.toUpperCase()}  ${first.short}, ${articleWords(first.article)}: ${typeWords(first.type, first.grade)}, by ${by} to ${to}`,
    ).map(style.strong),
    ...(first.wording === null
      ? []
      : wrap(`duty: ${first.wording}; decided by ${first.decidedBy ?? "unsaid"}; force ${first.force ?? "unsaid"}`, WIDTH - 2, "  ").map(
          (line) => `  ${line}`,
        )),
    ...first.tests.flatMap(({ clause: slot, result, reason, basis, open, reference }) =>
      wrap(
        `${MARK[result]} ${slot}: ${reason}${basis === "presumed" ? " [presumed]" : basis === "admission" ? " [its own reading]" : ""}${open === null ? "" : ` [${open}]`} (${reference.at ?? [reference.source].flat().join(", ")}; ${reference.checked})`,
        WIDTH - 2,
        "       ",
      ).map((line) => `  ${line}`),
    ),
    ...first.positions
      .slice(-2)
      .flatMap(({ date, by: who, says }) =>
        wrap(`said ${date} by ${who.join(", ")}: ${says}`, WIDTH - 2, "       ").map((line) => `  ${style.faint(line)}`),
      ),
    ...first.precedents
      .slice(-2)
      .flatMap(({ date, by: who, note }) =>
        wrap(`invoked ${date}${who.length === 0 ? "" : ` by ${who.join(" ")}`}: ${note}`, WIDTH - 2, "       ").map(
          (line) => `  ${style.faint(line)}`,
        ),
      ),
  ];
}
