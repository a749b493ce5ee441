/** A memo as a document: question, short answer, duties, pledges broken, what stands around, assumptions, annex, sources. */
import type { Memo } from "../../model/results/memo.ts";
import { type Block, type Document, type Line, plain, type Section, type Span } from "../document/block.ts";
import { dutySection } from "./duty.ts";
import { commaOf, gapOf, paraphrase, refSpans, sentenceWithRef, tagged, wordsBlocks } from "./references.ts";
import { ringsSvg } from "./rings.ts";

/** `picture`: whether the rings stand under the short answer. `command`: whether the last line gives the command that draws the memo up again. */
export function memoDocument(
  memo: Memo,
  { command = true, picture = false }: { readonly command?: boolean; readonly picture?: boolean } = {},
): Document {
  const { labels, title, duties, question } = memo;
  return {
    language: labels.language,
    colon: labels.colon,
    kicker: labels.memorandum,
    title,
    lead: [
      { kind: "paragraph", line: [{ text: memo.origin, as: "faint" }] },
      ...(memo.errorRate === null ? [] : [{ kind: "paragraph" as const, line: plain(memo.errorRate) }]),
    ],
    sections: [
      section("question", labels.question, [{ kind: "paragraph", line: plain(question) }]),
      section("answer", labels["short-answer"], [
        ...answerBlocks(memo),
        ...(picture && memo.diagram !== null ? [{ kind: "picture" as const, svg: ringsSvg(memo.diagram) }] : []),
      ]),
      ...(duties.length === 0
        ? []
        : [
            section(
              "duties",
              labels.duties,
              duties.map((duty) => dutySection(duty, memo)),
            ),
          ]),
      ...brokenSection(memo),
      ...claimsSection(memo),
      ...memo.sections.map(({ id, heading, lines }) =>
        section(id, heading, [
          {
            kind: "list",
            ordered: false,
            items: lines.map((line) => sentenceWithRef(line, memo)),
          },
        ]),
      ),
      section("assumptions", labels.assumptions, [{ kind: "list", ordered: false, items: memo.assumptions.map(plain) }]),
      ...(memo.notes.length === 0
        ? []
        : [section("notes", labels.notes, [{ kind: "list", ordered: false, items: memo.notes.map(({ text }) => plain(text)) }])]),
      ...annexSection(memo),
      sourcesSection(memo),
    ],
    foot: [[{ text: labels["no-forecast"] }], ...(command ? [[{ text: `${labels.reproduce}${labels.colon}${memo.command}` }]] : [])],
  };
}

const section = (id: string, heading: string, blocks: readonly Block[]): Section => ({ kind: "section", id, heading, blocks });

/** Sentences on the whole case as paragraphs, those on duties as a list between them. */
function answerBlocks(memo: Memo): Block[] {
  const blocks: Block[] = [];
  let items: Line[] = [];
  const close = () => {
    if (items.length > 0) blocks.push({ kind: "list", ordered: false, items });
    items = [];
  };
  for (const line of memo.shortAnswer) {
    if (line.duties.length > 0) items.push(answerLine(line, memo));
    else {
      close();
      blocks.push({ kind: "paragraph", line: plain(line.sentence) });
    }
  }
  close();
  return blocks;
}

/** The sentence, the questions that it turns on, its mark unless it rests on texts alone, and its duties. */
function answerLine({ sentence, duties, turnsOn, checked }: Memo["shortAnswer"][number], { labels }: Memo): Line {
  return [
    { text: [sentence, ...turnsOn].join(gapOf(labels)) },
    ...(checked === null || checked === "text" ? [] : [{ text: tagged(labels[`mark-${checked}`], labels), as: "faint" as const }]),
    ...runsOf(duties).flatMap(([first, last]): Span[] => [
      { text: " " },
      { text: first === last ? `§${first}` : `§${first}\u2013${last}`, href: `#duty-${first}` },
    ]),
  ];
}

/** Numbers in their order, three or more in a row as the first and last of them. */
function runsOf(numbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.flatMap(([first, last]): [number, number][] =>
    last - first === 1
      ? [
          [first, first],
          [last, last],
        ]
      : [[first, last]],
  );
}

function brokenSection(memo: Memo): Section[] {
  const { breaches, generalLaw, labels } = memo;
  if (breaches.length + generalLaw.length === 0) return [];
  const general: Block[] =
    generalLaw.length === 0 ? [] : [{ kind: "list", ordered: false, items: generalLaw.map((line) => sentenceWithRef(line, memo)) }];
  const blocks = breaches.map((breach, index) => pledgeSection(`broken-${index + 1}`, breach, [], memo));
  return [section("broken", labels.broken, [...general, ...blocks])];
}

/** Rights to act that the attacker can claim, each with its words, the questions on which it turns, and its past uses. */
function claimsSection(memo: Memo): Section[] {
  const { ownClaims, labels } = memo;
  if (ownClaims.length === 0) return [];
  const blocks = ownClaims.map((claim, index) => {
    const uses: Block[] =
      claim.uses.length === 0
        ? []
        : [
            section(`claim-${index + 1}-uses`, labels.precedents, [
              { kind: "list", ordered: false, items: claim.uses.map((one) => sentenceWithRef(one, memo)) },
            ]),
          ];
    return pledgeSection(`claim-${index + 1}`, claim, uses, memo);
  });
  return [section("own-claims", labels["own-claims"], blocks)];
}

type Pledge = Memo["breaches"][number] | Memo["ownClaims"][number];

function pledgeSection(
  id: string,
  { heading, sentence, citation, wording, words, turnsOn, reference }: Pledge,
  further: readonly Block[],
  memo: Memo,
): Section {
  const { labels } = memo;
  return section(id, heading, [
    { kind: "paragraph", line: [{ text: sentence }, ...refSpans(reference, memo)] },
    ...(words === null ? [] : wordsBlocks(words, wording, memo)),
    {
      kind: "facts",
      rows: [
        { name: labels.instrument, value: plain(citation) },
        ...(wording === null ? [] : [{ name: labels.substance, value: paraphrase(wording, memo) }]),
        ...(turnsOn.length === 0 ? [] : [{ name: labels["turns-on"], value: plain(turnsOn.join(gapOf(labels))) }]),
      ],
    },
    ...further,
  ]);
}

function annexSection({ annex, labels, all }: Memo): Section[] {
  if (annex.length === 0) return [];
  const head = [labels.clause, labels.status, labels["owed-by"], labels["owed-to"], labels["why-not"]];
  return [
    section(
      "annex",
      labels.annex,
      annex.flatMap(({ sentence, rows }): Block[] => [
        { kind: "paragraph", line: plain(sentence) },
        ...(all && rows.length > 0
          ? [
              {
                kind: "table" as const,
                head,
                rows: rows.map((row) => [row.heading, row.kind, row.by, row.to, row.why.join("; ")].map(plain)),
              },
            ]
          : []),
      ]),
    ),
  ];
}

/** The instruments with their places in treaty series, then the copies that were read, the best first; each class has its heading. */
function sourcesSection(memo: Memo): Section {
  const { sources, labels } = memo;
  const classes = [...new Set(sources.map((one) => one.class))];
  return section("sources", labels.sources, [
    { kind: "paragraph", line: [{ text: labels.marks, as: "faint" }] },
    ...instrumentsCited(memo),
    ...classes.map((one) =>
      section(`sources-${one}`, labels[`class-${one}`], [
        { kind: "entries", items: sources.filter((source) => source.class === one).map((source) => sourceEntry(source, memo)) },
      ]),
    ),
  ]);
}

function instrumentsCited({ duties, breaches, labels }: Memo): Section[] {
  const cited = [...new Set([...duties, ...breaches].map(({ citation }) => citation))];
  return cited.length === 0
    ? []
    : [section("sources-instruments", labels.instruments, [{ kind: "list", ordered: false, items: cited.map(plain) }])];
}

function sourceEntry({ number, cite, url, marks }: Memo["sources"][number], { labels }: Memo) {
  return {
    id: `source-${number}`,
    number,
    line: [
      { text: cite },
      ...(url === null ? [] : [{ text: ". " }, { text: url, href: url }]),
      { text: tagged(marks.map((mark) => labels[`mark-${mark}`]).join(commaOf(labels)), labels), as: "faint" as const },
    ],
  };
}
