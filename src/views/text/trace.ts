/** A trace in a terminal: a verdict for each state, then the reasoning as a tree, then the open questions. */
import type { Finding, PositionRow, Question, TestRow, Trace } from "../../model/results/trace.ts";
import { WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";
import { capital, typeWords, withArticle } from "../words.ts";
import { caseHeading } from "./crisis.ts";
import { articleWords } from "./ties.ts";

/** In the order in which they are told; each is told of the struck side, then of the one that strikes. */
const GROUPS: readonly (readonly [PositionRow["position"], (side: string) => string])[] = [
  ["bound-to-both", () => "Has pledges to both sides"],
  ["must-assist", (side) => `Is obliged to assist ${side}`],
  ["self-bound", (side) => `Has bound itself by its own act, for ${side}`],
  ["may-assist", (side) => `May assist ${side}`],
  ["contestable", (side) => `Contestable: help for ${side}`],
  ["must-consult", () => "Is obliged to consult, if called on"],
  ["political", (side) => `Has committed itself politically, for ${side}`],
  ["must-stay-neutral", (side) => `Is obliged to stay neutral toward ${side}`],
];

export function trace(answer: Trace, style: Style): string[] {
  const narrowed = answer.state !== null;
  return [
    ...wrap(caseHeading(answer)).map(style.strong),
    ...verdicts(answer, style),
    ...broken(answer, style),
    ...rounds(answer, style),
    "",
    style.strong(narrowed ? "The words" : "The pledges of help"),
    ...tree(answer.obligations, narrowed, style),
    ...questions(answer.openQuestions, style),
  ];
}

function verdicts({ positions, state, targets, initiators }: Trace, style: Style): string[] {
  const sides = { target: namesOf(targets), initiator: namesOf(initiators) };
  const shown = GROUPS.flatMap(([position, title]) =>
    (["target", "initiator", null] as const).flatMap((side) => {
      const rows = positions.filter((row) => row.position === position && row.side === side);
      if (rows.length === 0) return [];
      return [
        "",
        style.strong(`${title(side === null ? "" : sides[side])} (${rows.length})`),
        ...alike(rows).flatMap(({ states, headline }) => wrap(`${states.join(" ")}: ${headline}`, WIDTH, "    ")),
      ];
    }),
  );
  const nothing =
    state === null
      ? "Nobody is obliged to help either side under any pledge in the ledger."
      : `${capital(withArticle(state.name))} owes no help to either side under any pledge in the ledger.`;
  return [...(positions.some(({ position }) => HELP.includes(position)) ? [] : ["", nothing]), ...shown, ...promised(positions, style)];
}

const HELP: readonly PositionRow["position"][] = ["bound-to-both", "must-assist", "self-bound", "may-assist", "contestable"];

const namesOf = (side: Trace["targets"]) => side.map(({ name }) => withArticle(name)).join(" and ");

/** States with the same headline as one row. */
function alike(rows: readonly PositionRow[]): { states: string[]; headline: string }[] {
  const groups = new Map<string, string[]>();
  for (const { state, headline } of rows) groups.set(headline, [...(groups.get(headline) ?? []), state]);
  return [...groups].map(([headline, states]) => ({ headline, states }));
}

function promised(positions: readonly PositionRow[], style: Style): string[] {
  const rows = positions.filter(({ position }) => position === "may-not-attack");
  if (rows.length === 0) return [];
  return ["", style.strong(`Has promised not to attack a side (${rows.length})`), ...wrap(rows.map(({ state }) => state).join(" "))];
}

function broken({ breaches }: Trace, style: Style): string[] {
  if (breaches.length === 0) return [];
  return [
    "",
    style.strong("Pledges that the attack itself breaks"),
    ...breaches.flatMap(({ short, article, by, toward, certain }) =>
      wrap(`${by} to ${toward}: ${short}, ${articleWords(article)}${certain ? "" : " (contestable)"}`, WIDTH, "    "),
    ),
  ];
}

function rounds({ rounds: log }: Trace, style: Style): string[] {
  return log.flatMap(({ round, joined }) => [
    "",
    style.strong(`Round ${round}`),
    ...(joined.length === 0
      ? ["nobody else is obliged"]
      : joined.flatMap(({ state, side, because }) =>
          wrap(`${state} joins the ${side === "target" ? "struck" : "striking"} side: ${because}`, WIDTH, "    "),
        )),
  ]);
}

/** Maximum number of clauses in an answer about all states; --state shows all of one state's. */
const MOST_CLAUSES = 12;

function tree(findings: readonly Finding[], narrowed: boolean, style: Style): string[] {
  const chosen = narrowed ? findings : findings.filter(({ type }) => type === "defence" || type === "offence" || type === "neutrality");
  const groups = new Map<string, Finding[]>();
  for (const finding of chosen) {
    const key = [
      finding.instrument,
      finding.obligation,
      finding.status,
      finding.owedTo,
      finding.about,
      finding.tests.map(({ result, reason }) => result + reason).join("|"),
    ].join(" ");
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  if (groups.size === 0) return ["none in the ledger on that day"];
  const shown = [...groups.values()].slice(0, narrowed ? groups.size : MOST_CLAUSES);
  const more =
    groups.size > shown.length
      ? ["", style.faint(`and ${groups.size - shown.length} more clauses; --state STATE shows those of one state, --json has all`)]
      : [];
  return [...shown.flatMap((group) => clause(group, style)), ...more];
}

const MARK: Record<TestRow["result"], string> = { met: "yes ", "not-met": "no  ", open: "open" };

function clause(group: readonly Finding[], style: Style): string[] {
  const [first] = group;
  if (first === undefined) return [];
  const by = group.map(({ owedBy }) => owedBy).join(" ");
  const to = first.owedTo === "parties" ? `the parties, about ${first.about}` : first.owedTo;
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

function questions(open: readonly Question[], style: Style): string[] {
  if (open.length === 0) return [];
  // Disputes of law first, then facts of the case; gaps in the ledger take one line.
  const known = open.filter(({ kind }) => kind !== "record");
  const unknown = open.filter(({ kind }) => kind === "record");
  const shown = known.slice(0, 8);
  return [
    "",
    style.strong("Open questions"),
    ...shown.flatMap(({ id, question, kind, values }) => [
      ...wrap(`- [${kind}] ${question}`, WIDTH, "  "),
      ...values
        .filter(({ changes }) => changes.length > 0)
        .flatMap(({ value, changes }) =>
          wrap(
            `if ${value}: ${changes.length} ${changes.length === 1 ? "duty becomes" : "duties become"} ${[...new Set(changes.map(({ status }) => status.replace("-", " ")))].join(" or ")}`,
            WIDTH - 4,
            "  ",
          ).map((line) => `    ${line}`),
        ),
      // Not indented or quoted, so that the longest key stays whole and can be copied.
      ...(kind === "fact" ? ["    to settle it, add:", id === "provocation" ? "--provocation none" : `--fact ${id}=yes`] : []),
    ]),
    ...(known.length > shown.length ? [`and ${known.length - shown.length} more; all are in --json`] : []),
    ...(unknown.length > 0
      ? wrap(
          `- [record] ${unknown.length} more turn on gaps in the ledger: a day of entry into force, or words that were not seen; all are in --json`,
          WIDTH,
          "  ",
        )
      : []),
  ];
}
