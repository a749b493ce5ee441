/** Where each state stands: from what is triggered, and from what is contestable. */
import type { Finding, Position, PositionRow } from "../model/results/trace.ts";

const ASSISTS = new Set(["assist", "act", "mobilise"]);

/** Positions by state, in the order of their weight. A state that only owes what this case does not call on is unbound. */
export function positionsOf(findings: readonly Finding[], parties: ReadonlySet<string>, nameOf: (id: string) => string): PositionRow[] {
  const byState = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (parties.has(finding.owedBy)) continue;
    const own = byState.get(finding.owedBy);
    if (own === undefined) byState.set(finding.owedBy, [finding]);
    else own.push(finding);
  }
  const rows = [...byState].flatMap(([state, own]) => positionsOfState(state, own, nameOf(state)));
  return rows.sort((a, b) => ORDER.indexOf(a.position) - ORDER.indexOf(b.position) || (a.state < b.state ? -1 : 1));
}

const ORDER: readonly Position[] = [
  "bound-to-both",
  "must-assist",
  "may-assist",
  "contestable",
  "must-consult",
  "must-stay-neutral",
  "may-not-attack",
  "unbound",
];

function positionsOfState(state: string, own: readonly Finding[], name: string): PositionRow[] {
  const rows: PositionRow[] = [];
  const triggered = own.filter(({ status }) => status === "triggered");
  const add = (position: Position, findings: readonly Finding[]) => {
    if (findings.length === 0) return;
    rows.push({
      state,
      name,
      position,
      toward: [...new Set(findings.map(beneficiary))].sort(),
      obligations: findings.map(({ id }) => id),
      headline: headlineOf(position, findings),
    });
  };
  if (own.every(({ type }) => type === "nonaggression")) {
    add("may-not-attack", triggered);
    if (rows.length === 0) add("unbound", own);
    return rows;
  }
  const fights = ({ type, does }: Finding) => (type === "defence" || type === "offence") && (does === null || ASSISTS.has(does));
  const must = triggered.filter((one) => fights(one) && one.grade === "binding");
  const may = triggered.filter((one) => fights(one) && one.grade !== "binding");
  const contested = own.filter((one) => one.status === "contestable" && fights(one));
  const both = [...must, ...contested.filter(({ grade }) => grade === "binding")];
  if (new Set(both.map(({ side }) => side)).size > 1) add("bound-to-both", both);
  add("must-assist", must);
  add("may-assist", may);
  add("contestable", contested);
  // A call to consult by the one that struck waits on whether it may call; it stays out of the headline.
  add(
    "must-consult",
    triggered.filter(
      ({ type, side, does }) => (type === "consultation" && side === "target") || (does === "consult" && type === "defence"),
    ),
  );
  // Where a duty to help is triggered, neutrality under the same instrument toward the same state gives way to it.
  add(
    "must-stay-neutral",
    triggered.filter(
      (one) =>
        one.type === "neutrality" && !must.some((other) => other.instrument === one.instrument && beneficiary(other) === beneficiary(one)),
    ),
  );
  add(
    "may-not-attack",
    triggered.filter(({ type }) => type === "nonaggression"),
  );
  if (rows.length === 0) add("unbound", own);
  return rows;
}

function beneficiary({ owedTo, about }: Finding): string {
  return owedTo === "parties" ? (about ?? "parties") : owedTo;
}

/** One line: what, toward whom, by which words, who decides; a presumption that carries it is said. */
function headlineOf(position: Position, findings: readonly Finding[]): string {
  const [first] = [...findings].sort((a, b) => a.presumed.length - b.presumed.length);
  if (first === undefined) return "";
  const where = `${first.title}, ${/^[\dIVXLC(]/.test(first.article) ? "Art. " : ""}${first.article}`;
  const more = findings.length > 1 ? ` and ${findings.length - 1} more` : "";
  const presumed = first.presumed.includes(`request:${beneficiary(first)}`) ? ` if ${beneficiary(first)} asks` : "";
  switch (position) {
    case "must-assist":
      return `is obliged to assist ${beneficiary(first)}${presumed} (${where}${more}); decided by: ${first.decidedBy ?? "unsaid"}; force ${first.force ?? "unsaid"}`;
    case "may-assist":
      return `may assist ${beneficiary(first)}${presumed} (${where}${more}); ${first.grade}`;
    case "contestable":
      return `contestable whether it is obliged to assist ${beneficiary(first)} (${where}${more}): ${first.open ?? "text"}`;
    case "must-consult":
      return `is obliged to consult if called on (${where}${more})`;
    case "must-stay-neutral":
      return `is obliged to stay neutral toward ${beneficiary(first)} (${where}${more})`;
    case "may-not-attack":
      return `has promised not to attack ${[...new Set(findings.map(beneficiary))].join(" and ")} (${where}${more})`;
    case "bound-to-both":
      return `has pledges to both sides (${[...new Set(findings.map(({ title }) => title))].join("; ")})`;
    case "unbound":
      return `owes nothing that this case calls on`;
  }
}
