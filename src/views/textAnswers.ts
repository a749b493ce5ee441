/** Answers as text: verdict first, then the table, then doubts, then how far it was checked. */
import type { AllyCounts, AllyList, Ladder } from "../model/results/allies.ts";
import type { Citation } from "../model/results/citation.ts";
import type { CompareLine, Comparison } from "../model/results/comparison.ts";
import type { Note } from "../model/results/envelope.ts";
import type { History } from "../model/results/history.ts";
import type { InstrumentAnswer } from "../model/results/instrument.ts";
import type { InstrumentList, InstrumentRow } from "../model/results/instrumentList.ts";
import type { LedgerCheck, LedgerStats } from "../model/results/ledger.ts";
import type { Member, Members } from "../model/results/members.ts";
import type { NetworkAnswer } from "../model/results/network.ts";
import type { PlaceList } from "../model/results/places.ts";
import type { StateAnswer } from "../model/results/state.ts";
import type { StateList } from "../model/results/stateList.ts";
import type { Ties } from "../model/results/tieAnswer.ts";
import type { Tie } from "../model/results/ties.ts";
import { pad, table, WIDTH, wrap } from "./layout.ts";
import { PLAIN, type Style } from "./style.ts";
import { longDate, sinceWords, typeWords } from "./words.ts";

type Answer = {
  readonly kind: string;
  readonly ledger: { version: string; hash: string; verifiedThrough: string };
  readonly notes: readonly Note[];
  readonly assumptions: readonly string[];
};

/** The lines of any answer; an answer of a kind without a renderer is listed field by field. */
export function textOf(answer: Answer, style: Style = PLAIN): string {
  const render = (RENDERERS as Record<string, (answer: never, style: Style) => string[]>)[answer.kind];
  const body = render === undefined ? JSON.stringify(answer, null, 2).split("\n") : render(answer as never, style);
  return [...body, ...doubts(answer.notes, style), ...foot(answer, style)].join("\n");
}

/** How many notes are printed; the rest are in --json. */
const MOST_NOTES = 8;

function doubts(notes: readonly Note[], style: Style): string[] {
  if (notes.length === 0) return [];
  const shown = notes.slice(0, MOST_NOTES).flatMap(({ text }) => wrap(`- ${text}`, WIDTH, "  "));
  const more = notes.length > MOST_NOTES ? [`- and ${notes.length - MOST_NOTES} more notes; all are in --json`] : [];
  return ["", style.strong("To bear in mind"), ...shown, ...more];
}

function foot({ ledger, assumptions }: Answer, style: Style): string[] {
  const assumed = assumptions.flatMap((text) => wrap(`- ${text}`, WIDTH, "  "));
  return [
    ...(assumed.length === 0 ? [] : ["", style.strong("Assumed"), ...assumed]),
    "",
    ...wrap(
      `Entente ledger ${ledger.version} (${ledger.hash}), verified through ${ledger.verifiedThrough}. A pledge is not a forecast.`,
    ).map(style.faint),
  ];
}

function comparison(answer: Comparison, style: Style): string[] {
  const [first, second] = answer.states;
  const lines: string[] = [...wrap(answer.sentence).map(style.strong), ""];
  const cell = (line: CompareLine, index: number) => {
    const one = line.cells[index];
    if (one === undefined) return "";
    return one.asPrinted ?? (one.count === null ? "not known" : String(one.count));
  };
  const width = Math.max(
    10,
    ...answer.lines.flatMap((line) => [cell(line, 0).length, cell(line, 1).length]),
    first?.name.length ?? 0,
    second?.name.length ?? 0,
  );
  const middle = WIDTH - 2 * width - 4;
  lines.push(`${pad(first?.name ?? "", width, "right")}  ${" ".repeat(middle)}  ${second?.name ?? ""}`);
  let group = "";
  for (const line of answer.lines) {
    if (line.group !== group) {
      group = line.group;
      lines.push("", style.strong(`${" ".repeat(width + 2)}${group}`));
    }
    const label = wrap(line.label, middle);
    lines.push(`${pad(cell(line, 0), width, "right")}  ${pad(label[0] ?? "", middle)}  ${cell(line, 1)}`);
    for (const rest of label.slice(1)) lines.push(`${" ".repeat(width + 2)}${rest}`);
  }
  lines.push(
    "",
    ...wrap(
      "Each number opens: entente allies list USA, entente ties between CHN PRK, entente instrument show china-dprk-1961; --json has every record behind it.",
    ).map(style.faint),
  );
  return lines;
}

function tieTable(ties: readonly Tie[], style: Style): string[] {
  return table(
    ties,
    [
      { title: "owes", of: ({ owedBy, owedTo }) => `${owedBy} to ${owedTo}` },
      { title: "what", of: ({ type, grade }) => typeWords(type, grade) },
      {
        title: "where, since when",
        of: (tie) =>
          `${tie.title}, ${articleWords(tie.article)}; ${sinceWords(tie)}${tie.tier === null ? "" : `; ${tie.tier}`}${tie.site === null ? "" : `; ${tie.site}`}${tie.dormant ? "; dormant" : ""} [${tie.ref.checked}]`,
      },
    ],
    style,
  );
}

function articleWords(article: string): string {
  return /^(\d|[IVXLC]+\b|\d+\()/.test(article) ? `Art. ${article}` : article;
}

function ties(answer: Ties, style: Style): string[] {
  const { a, b, date, ties: rows } = answer;
  const head =
    rows.length === 0
      ? `On ${longDate(date)} the ledger has no tie between ${a.name} and ${b.name}.`
      : `${a.name} and ${b.name} on ${longDate(date)}`;
  return [style.strong(head), ...(rows.length === 0 ? [] : ["", ...tieTable(rows, style), ...quotes(rows, style)])];
}

function quotes(rows: readonly Tie[], style: Style): string[] {
  const seen = new Map<string, Tie>();
  for (const tie of rows) if (tie.quote !== null) seen.set(`${tie.instrument} ${tie.article}`, tie);
  if (seen.size === 0) return [];
  return [
    "",
    style.strong("In the words of the text"),
    ...[...seen.values()].flatMap((tie) =>
      wrap(`${tie.title}, ${articleWords(tie.article)}: "${tie.quote}"${tie.translated ? " (translated)" : ""}`, WIDTH, "  "),
    ),
  ];
}

function state(answer: StateAnswer, style: Style): string[] {
  const { state: named, date, seat, codes, exists, standing, periods, owes, owed } = answer;
  const existed = periods.map(({ name, from, until }) => `${name}, ${from} to ${until ?? "today"}`);
  return [
    style.strong(`${named.name} (${named.id}) on ${longDate(date)}`),
    ...(exists ? [] : ["It did not exist on that day."]),
    ...(seat === null ? [] : [`Seat of government: ${seat.city}`]),
    `Numbers: Correlates of War ${codes.cow ?? "none"}, Gleditsch-Ward ${codes.gw ?? "none"}`,
    ...(standing === null ? [] : wrap(standing)),
    "",
    style.strong("Names"),
    ...existed.flatMap((line) => wrap(line, WIDTH, "  ")),
    "",
    style.strong("Owes"),
    ...(owes.length === 0 ? ["nothing in the ledger on that day"] : grouped(owes, "owedTo", style)),
    "",
    style.strong("Is owed"),
    ...(owed.length === 0 ? ["nothing in the ledger on that day"] : grouped(owed, "owedBy", style)),
  ];
}

/** One row for each clause: a pact of many is one thing. */
function grouped(rows: readonly Tie[], side: "owedTo" | "owedBy", style: Style): string[] {
  const groups = new Map<string, Tie[]>();
  for (const tie of rows) {
    const key = `${tie.instrument} ${tie.obligation}`;
    groups.set(key, [...(groups.get(key) ?? []), tie]);
  }
  return table(
    [...groups.values()],
    [
      { title: "what", of: ([tie]) => typeWords(tie?.type ?? "", tie?.grade ?? null) },
      {
        title: side === "owedTo" ? "where; to whom" : "where; by whom",
        of: (group) =>
          `${group[0]?.title}, ${articleWords(group[0]?.article ?? "")}: ${[...new Set(group.map((tie) => tie[side]))].sort().join(" ")}`,
      },
    ],
    style,
  );
}

function history(answer: History, style: Style): string[] {
  return [
    style.strong(`${answer.state.name}, ${answer.from} to ${answer.until}`),
    "",
    ...table(
      answer.spans,
      [
        { title: "from", of: ({ since }) => since ?? "not found" },
        { title: "to", of: ({ until }) => until ?? "" },
        {
          title: "instrument",
          of: ({ title, types, with: others }) =>
            `${title} (${types.join(", ")})${others.length > 4 ? `, with ${others.length} states` : others.length > 0 ? `, with ${others.join(" ")}` : ""}`,
        },
      ],
      style,
    ),
    "",
    style.strong("Acts"),
    ...table(
      answer.events,
      [
        { title: "date", of: ({ date }) => date ?? "not found" },
        { title: "act", of: ({ act }) => act },
        {
          title: "of what",
          of: ({ title, note, states }) =>
            `${title}${states.length > 0 && states.length <= 4 ? ` (${states.join(" ")})` : ""}${note === null ? "" : `: ${note}`}`,
        },
      ],
      style,
    ),
  ];
}

function states(answer: StateList, style: Style): string[] {
  return [
    style.strong(`${answer.states.length} states on ${longDate(answer.date)}`),
    "",
    ...table(
      answer.states,
      [
        { title: "key", of: ({ id }) => id },
        { title: "cow", of: ({ cow }) => String(cow ?? ""), align: "right" },
        { title: "gw", of: ({ gw }) => String(gw ?? ""), align: "right" },
        {
          title: "name, seat of government",
          of: ({ name, seat, system }) =>
            `${name}${seat === null ? "" : `, ${seat.city}`}${system === "yes" ? "" : " (not in the state system)"}`,
        },
      ],
      style,
    ),
  ];
}

function allyCounts(answer: AllyCounts, style: Style): string[] {
  return [
    style.strong(`Allies of ${answer.state.name} on ${longDate(answer.date)}, by rule`),
    "",
    ...table(
      answer.counts,
      [
        { title: "count", of: ({ count }) => (count === null ? "-" : String(count)), align: "right" },
        { title: "not known", of: ({ notKnown }) => (notKnown.length === 0 ? "" : `+${notKnown.length}`), align: "right" },
        { title: "dormant", of: ({ dormant }) => (dormant.length === 0 ? "" : `+${dormant.length}`), align: "right" },
        { title: "rule", of: ({ rule, title }) => `${title} (${rule})` },
      ],
      style,
    ),
  ];
}

function allies(answer: AllyList, style: Style): string[] {
  return [
    style.strong(`${answer.state.name} on ${longDate(answer.date)}: ${answer.allies.length} by the rule "${answer.title}"`),
    ...wrap(answer.meaning),
    "",
    ...table(
      answer.allies,
      [
        { title: "key", of: ({ state: id }) => id },
        { title: "state", of: ({ name }) => name },
        {
          title: "by what",
          of: ({ ties: rows }) => [...new Set(rows.map((tie) => `${tie.title}, ${articleWords(tie.article)}`))].join("; "),
        },
      ],
      style,
    ),
    ...(answer.notKnown.length === 0
      ? []
      : ["", ...wrap(`And ${answer.notKnown.length} whose entry into force is not known: ${answer.notKnown.join(" ")}`)]),
    ...(answer.dormant.length === 0 ? [] : ["", ...wrap(`Left out as dormant: ${answer.dormant.join(" ")}`)]),
  ];
}

function ladder(answer: Ladder, style: Style): string[] {
  return [
    style.strong(`The ladder of counts: ${answer.state.name} on ${longDate(answer.date)}`),
    "",
    ...answer.steps.flatMap(({ count, title, change, added, removed, needs, asOf }) => [
      `${pad(count === null ? "-" : String(count), 5, "right")}  ${style.strong(title)}${count !== null && asOf !== answer.date ? ` (as of ${asOf})` : ""}`,
      ...wrap(change, WIDTH - 7).map((line) => `       ${line}`),
      ...(needs === null ? [] : wrap(`needs ${needs}`, WIDTH - 7).map((line) => `       ${style.faint(line)}`)),
      ...(added.length === 0 ? [] : wrap(`adds ${listed(added)}`, WIDTH - 7).map((line) => `       ${line}`)),
      ...(removed.length === 0 ? [] : wrap(`leaves out ${listed(removed)}`, WIDTH - 7).map((line) => `       ${line}`)),
    ]),
  ];
}

function listed(ids: readonly string[]): string {
  return ids.length <= 24 ? ids.join(" ") : `${ids.slice(0, 22).join(" ")} and ${ids.length - 22} more`;
}

function instruments(answer: InstrumentList, style: Style): string[] {
  const { state: of, type, date } = answer;
  const part = (title: string, rows: readonly InstrumentRow[]) =>
    rows.length === 0
      ? []
      : [
          "",
          style.strong(`${title} (${rows.length})`),
          ...table(
            rows,
            [
              { title: "signed", of: ({ signed }) => signed ?? "not found" },
              { title: "in force", of: ({ since }) => since ?? "not found" },
              { title: "id, types, members", of: ({ id, types, members }) => `${id} (${types.join(", ")}; ${members})` },
            ],
            style,
          ),
        ];
  const head = `Instruments${type === null ? "" : ` with ${type}`}${of === null ? "" : ` of ${of.name}`} on ${longDate(date)}`;
  const none = answer.instruments.length + answer.unknown.length + answer.dormant.length === 0 ? ["none in the ledger"] : [];
  return [
    style.strong(head),
    ...none,
    ...part("In force", answer.instruments),
    ...part("Not known whether in force", answer.unknown),
    ...part("Dormant", answer.dormant),
  ];
}

function members(answer: Members, style: Style): string[] {
  const part = (title: string, rows: readonly Member[]) =>
    rows.length === 0
      ? []
      : [
          "",
          style.strong(`${title} (${rows.length})`),
          ...table(
            rows,
            [
              { title: "key", of: ({ state: id }) => id },
              { title: "state", of: ({ name }) => name },
              { title: "standing", of: ({ standing }) => standing },
              { title: "since", of: ({ since }) => since ?? "not found" },
              {
                title: "",
                of: ({ until, tier, site, inForce }) =>
                  [until === null ? null : `to ${until}`, tier, site, inForce === "unknown" ? "not known" : null]
                    .filter(Boolean)
                    .join("; "),
              },
            ],
            style,
          ),
        ];
  return [
    ...wrap(`${answer.title}, on ${longDate(answer.date)}`).map(style.strong),
    ...(answer.members.length === 0 ? ["nobody was in it on that day"] : part("In it", answer.members)),
    ...part("Formerly", answer.former),
  ];
}

function instrument(answer: InstrumentAnswer, style: Style): string[] {
  const { instrument: one, members: rows, sources, inForce, dormant, date } = answer;
  const states = [...new Set(rows.map(({ state: id }) => id))];
  const cites = new Map(sources.map(({ id, cite }, index) => [id, { index: index + 1, cite }]));
  const mark = (ref: { source: string | string[]; at?: string | undefined; checked: string }) =>
    `[${[ref.source]
      .flat()
      .map((id) => cites.get(id)?.index ?? id)
      .join(",")}${ref.at === undefined ? "" : ` ${ref.at}`}; ${ref.checked}]`;
  return [
    ...wrap(one.title).map(style.strong),
    ...wrap(
      `${one.id}; ${one.kind}; text ${one.text}; ${inForce === true ? "in force" : inForce === "unknown" ? "not known whether in force" : "not in force"} on ${longDate(date)}${dormant ? ", dormant" : ""}; coded to ${one.depth} depth`,
    ),
    ...(states.length === 0 ? [] : wrap(`Bound: ${states.join(" ")}`)),
    ...(one.term === undefined ? [] : wrap(`Term: ${one.term}`)),
    ...(one.note === undefined ? [] : wrap(one.note)),
    "",
    style.strong("Clauses"),
    ...one.obligations.flatMap((obligation) => {
      const by = obligation.by === "parties" ? "each party" : obligation.by.join(" ");
      const toward = obligation.toward === "parties" ? "the others" : obligation.toward.join(" ");
      return [
        ...wrap(
          `${articleWords(obligation.article)}: ${typeWords(obligation.type, obligation.grade ?? one.grade ?? "binding")}, by ${by} toward ${toward}`,
        ),
        ...obligation.versions.flatMap((version) => [
          ...wrap(
            `  ${version.from === undefined ? "" : `from ${version.from}: `}${version.response?.wording ?? ""} ${mark(version.ref)}`,
            WIDTH - 2,
            "  ",
          ).map((line) => `  ${line}`),
          ...(version.quote === undefined ? [] : wrap(`"${version.quote}"`, WIDTH - 4).map((line) => `    ${line}`)),
        ]),
      ];
    }),
    ...(one.open === undefined
      ? []
      : [
          "",
          style.strong("Open"),
          ...one.open.flatMap(({ question, readings }) => [
            ...wrap(question),
            ...readings.flatMap(({ says, "held-by": held }, index) =>
              wrap(`- ${says}${held === undefined ? "" : ` (${held.join(", ")})`}${index === 0 ? " [taken here]" : ""}`, WIDTH, "  "),
            ),
          ]),
        ]),
    ...(one.interpretations === undefined
      ? []
      : [
          "",
          style.strong("Said of it"),
          ...one.interpretations.flatMap(({ date: when, by, says, ref }) =>
            wrap(`${when} ${by.join(", ")}: ${says} ${mark(ref)}`, WIDTH, "  "),
          ),
        ]),
    ...(one.disputes === undefined
      ? []
      : ["", style.strong("Disputed"), ...one.disputes.flatMap(({ says }) => wrap(`- ${says}`, WIDTH, "  "))]),
    "",
    style.strong("Acts"),
    ...table(
      one.acts,
      [
        { title: "date", of: (act) => act.date ?? "not found" },
        { title: "act", of: ({ act }) => act },
        {
          title: "who",
          of: ({ by, for: whom, toward, note, tier, site, ref }) =>
            `${[...(by ?? []), ...(whom ?? [])].join(" ")}${toward === undefined ? "" : ` toward ${toward.join(" ")}`}${[tier, site, note].filter(Boolean).length === 0 ? "" : `: ${[tier, site, note].filter(Boolean).join("; ")}`} ${mark(ref)}`,
        },
      ],
      style,
    ),
    "",
    style.strong("Sources"),
    ...sources.flatMap(({ cite, kind, url }, index) =>
      wrap(`${index + 1}. ${cite} (${kind})${url === null ? "" : ` ${url}`}`, WIDTH, "   "),
    ),
  ];
}

function network(answer: NetworkAnswer, style: Style): string[] {
  const byState = new Map<string, string[]>();
  for (const { from, to } of answer.edges) byState.set(from, [...(byState.get(from) ?? []), to]);
  return [
    style.strong(
      `Who owes whom (${answer.rule}) on ${longDate(answer.date)}: ${answer.states.length} states, ${answer.edges.length} directed ties`,
    ),
    "",
    ...table(
      [...byState],
      [
        { title: "who", of: ([from]) => from },
        { title: "owes", of: ([, to]) => listed(to) },
      ],
      style,
    ),
  ];
}

function places(answer: PlaceList, style: Style): string[] {
  return [
    style.strong(`${answer.places.length} places, as administered on ${longDate(answer.date)}`),
    "",
    ...table(
      answer.places,
      [
        { title: "id", of: ({ id }) => id },
        { title: "administered", of: ({ administered }) => administered.join(" ") },
        {
          title: "claimed by; name",
          of: ({ claimed, name, names }) =>
            `${claimed.length === 0 ? "" : `${claimed.join(" ")}; `}${[name, ...names.map((one) => one.name)].filter((one, index, all) => all.indexOf(one) === index).join(", ")}`,
        },
      ],
      style,
    ),
  ];
}

function citation({ plain, bibtex, ris }: Citation, style: Style): string[] {
  return [...wrap(plain), "", style.strong("BibTeX"), bibtex, "", style.strong("RIS"), ...ris.split("\r\n")];
}

function ledgerCheck({ ok, folder, files, complaints }: LedgerCheck, style: Style): string[] {
  const head = ok
    ? `${folder}: ${files} files, nothing wrong`
    : `${folder}: ${complaints.length} ${complaints.length === 1 ? "complaint" : "complaints"} in ${files} files`;
  return [
    style.strong(head),
    ...complaints.flatMap(({ what, where, why, todo }) => ["", `${where}: ${what}`, `  why: ${why}`, `  do:  ${todo}`]),
  ];
}

function ledgerStats({ tables }: LedgerStats, style: Style): string[] {
  return tables.flatMap(({ what, rows }, index) => [
    ...(index === 0 ? [] : [""]),
    style.strong(what),
    ...table(rows, [
      { title: "", of: ({ count }) => String(count), align: "right" },
      { title: "", of: ({ key }) => key },
    ]),
  ]);
}

const RENDERERS = {
  comparison,
  ties,
  state,
  history,
  states,
  "ally-counts": allyCounts,
  allies,
  ladder,
  instruments,
  members,
  instrument,
  network,
  places,
  citation,
  "ledger-check": ledgerCheck,
  "ledger-stats": ledgerStats,
} as const;
