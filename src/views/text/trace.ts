/** A trace in a terminal: a verdict for each state, then the reasoning as a tree, then the open questions. */
import type { Finding, PositionRow, Question, TestRow, Trace } from "../../model/results/trace.ts";
import { WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";
import { countWord, typeWords, withArticle } from "../words.ts";
import { thinLines } from "./coverage.ts";
import { caseHeading } from "./crisis.ts";
import { articleWords } from "./ties.ts";

/** In the order in which they are told; each is told of the struck side, then of the one that strikes. */
const GROUPS: readonly (readonly [PositionRow["position"], (side: string) => string])[] = [
  ["bound-to-both", () => "Has pledges to both sides"],
  ["must-assist", (side) => `Is obliged to assist ${side}`],
  ["self-bound", (side) => `Has bound itself by its own act, for ${side}`],
  ["may-assist", (side) => `May assist ${side}`],
  ["contestable", (side) => `Contestable: help for ${side}`],
  ["nominal", (side) => `If the pact still binds: help for ${side}`],
  ["must-consult", () => "Is obliged to consult, if called on"],
  ["political", (side) => `Has committed itself politically, for ${side}`],
  ["must-stay-neutral", (side) => `Is obliged to stay neutral toward ${side}`],
];

export function trace(answer: Trace, style: Style): string[] {
  const whole = answer.state !== null || answer.all;
  return [
    ...wrap(caseHeading(answer)).map(style.strong),
    ...thinLines(answer.coverage, style),
    ...verdicts(answer, style),
    ...broken(answer, style),
    ...rounds(answer, style),
    ...(whole ? ["", style.strong("The words"), ...tree(answer.obligations, style)] : []),
    ...questions(answer.openQuestions, answer.all ? answer.openQuestions.length : SHORT.questions, style),
    ...(whole
      ? []
      : ["", ...wrap("--state STATE shows one state's clauses with their tests, --all those of all states.").map(style.faint)]),
  ];
}

/** What the short answer shows of each list: it fits sixty lines. */
const SHORT = { rows: 3, furtherRows: 1, names: 6, breaches: 3, questions: 2 };

function verdicts({ positions, obligations, state, all, targets, initiators }: Trace, style: Style): string[] {
  const sides = { target: namesOf(targets), initiator: namesOf(initiators) };
  const byId = new Map(obligations.map((finding) => [finding.id, finding]));
  const obliged = new Set(positions.flatMap(({ position, side, state: id }) => (position === "must-assist" ? [`${id} ${side}`] : [])));
  // A nominal pact adds those whom no live one obliges already.
  const told = positions.filter(({ position, side, state: id }) => position !== "nominal" || !obliged.has(`${id} ${side}`));
  const shown = GROUPS.flatMap(([position, title]) =>
    (["target", "initiator", null] as const).flatMap((side) => {
      const rows = told.filter((row) => row.position === position && row.side === side);
      if (rows.length === 0) return [];
      const groups = alike(rows);
      const most = all ? groups.length : position === "must-assist" ? SHORT.rows : SHORT.furtherRows;
      const left = groups.slice(most).flatMap(({ names }) => names);
      return [
        "",
        style.strong(`${title(side === null ? "" : sides[side])} (${new Set(rows.map((row) => row.state)).size})`),
        ...groups.slice(0, most).flatMap((group, index) => {
          const words = wordsOf(group, byId);
          const isNew = words !== null && groups.slice(0, index).every((earlier) => wordsOf(earlier, byId) !== words);
          return [...verdict(group, all, byId), ...(isNew ? quoted(words, style) : [])];
        }),
        ...(left.length === 0 ? [] : wrap(`and ${few(left, all)}`, WIDTH, "    ")),
      ];
    }),
  );
  const nothing =
    state === null
      ? "No pledge in the ledger obliges anybody to help either side."
      : `No pledge in the ledger obliges ${withArticle(state.name)} to help either side.`;
  return [
    ...(positions.some(({ position }) => HELP.includes(position)) ? [] : ["", nothing]),
    ...shown,
    ...promised(positions, all, style),
  ];
}

const HELP: readonly PositionRow["position"][] = ["bound-to-both", "must-assist", "self-bound", "may-assist", "contestable", "nominal"];

const namesOf = (side: Trace["targets"]) => side.map(({ name }) => withArticle(name)).join(" and ");

interface Alike {
  readonly names: readonly string[];
  readonly headline: string;
  /** Ids of the obligations of the first of them. */
  readonly obligations: readonly string[];
}

/** One row for states with the same headline. */
function alike(rows: readonly PositionRow[]): Alike[] {
  const groups = new Map<string, PositionRow[]>();
  for (const row of rows) groups.set(row.headline, [...(groups.get(row.headline) ?? []), row]);
  return [...groups].map(([headline, own]) => ({ headline, names: own.map(({ name }) => name), obligations: own[0]?.obligations ?? [] }));
}

/** The headline, with the weakest source where no duty under it was read from texts alone. */
function verdict({ names, headline, obligations }: Alike, all: boolean, byId: ReadonlyMap<string, Finding>): string[] {
  const findings = obligations.flatMap((id) => byId.get(id) ?? []);
  const weakest = findings.every(({ checked }) => checked !== "text") ? ` [${findings[0]?.checked ?? "unverified"}]` : "";
  return wrap(`${few(names, all)}: ${headline}${weakest}`, WIDTH, "    ");
}

/** The operative words that a row rests on; null where none are quoted. */
function wordsOf({ obligations }: Alike, byId: ReadonlyMap<string, Finding>): string | null {
  return obligations.map((id) => byId.get(id)?.quote ?? null).find((quote) => quote !== null) ?? null;
}

const quoted = (words: string, style: Style) => wrap(`"${words}"`, WIDTH - 4).map((line) => `    ${style.faint(line)}`);

/** The names, or the first of them and how many more there are. */
function few(names: readonly string[], all: boolean): string {
  return all || names.length <= SHORT.names
    ? names.join(", ")
    : `${names.slice(0, SHORT.names - 1).join(", ")} and ${names.length - SHORT.names + 1} more`;
}

function promised(positions: readonly PositionRow[], all: boolean, style: Style): string[] {
  const rows = positions.filter(({ position }) => position === "may-not-attack");
  if (rows.length === 0) return [];
  const names = rows.length > SHORT.names && !all ? [] : wrap(rows.map(({ name }) => name).join(", "));
  return ["", style.strong(`Has promised not to attack a side (${countWord(rows.length)})`), ...names];
}

type Breach = Trace["breaches"][number];

/** Pledges that the attack breaks; texts that bind nobody are told apart. */
function broken({ breaches, all }: Trace, style: Style): string[] {
  const binds = ({ grade }: Breach) => grade !== "principle";
  return [
    ...brokenUnder("Pledges that the attack itself breaks", breaches.filter(binds), all, style),
    ...brokenUnder(
      "Political commitments that the attack goes against",
      breaches.filter((one) => !binds(one)),
      all,
      style,
    ),
  ];
}

function brokenUnder(title: string, breaches: readonly Breach[], all: boolean, style: Style): string[] {
  if (breaches.length === 0) return [];
  const most = all ? breaches.length : SHORT.breaches;
  return [
    "",
    style.strong(`${title} (${breaches.length})`),
    ...breaches
      .slice(0, most)
      .flatMap(({ short, article, by, toward, certain }) =>
        wrap(`${by} to ${toward}: ${short}, ${articleWords(article)}${certain ? "" : " (contestable)"}`, WIDTH, "    "),
      ),
    ...(breaches.length > most ? [`and ${breaches.length - most} more`] : []),
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

function tree(findings: readonly Finding[], style: Style): string[] {
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
  return groups.size === 0 ? ["none in the ledger on that day"] : [...groups.values()].flatMap((group) => clause(group, style));
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

function questions(open: readonly Question[], most: number, style: Style): string[] {
  if (open.length === 0) return [];
  // Disputes of law first, then facts of the case; gaps in the ledger take one line.
  const known = open.filter(({ kind }) => kind !== "record");
  const unknown = open.filter(({ kind }) => kind === "record");
  const shown = known.slice(0, most);
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
    ...(known.length > shown.length ? [`and ${known.length - shown.length} more; --all shows them`] : []),
    ...(unknown.length > 0
      ? wrap(
          `- [record] ${unknown.length} more turn on gaps in the ledger: a day of entry into force, or words that were not seen; all are in --json`,
          WIDTH,
          "  ",
        )
      : []),
  ];
}
