/** English sentences of the claims checker. */
import { foundWords, testWords } from "../../model/claimNotation.ts";
import type { ClaimsPhrases } from "../../model/phrases/claims.ts";
import type { Sentences, Speaker } from "../speaker.ts";
import { articleWord } from "./numbers.ts";

const KINDS = { opinion: "opinion", motive: "motive", forecast: "forecast", "outside-the-ledger": "outside the ledger" } as const;
const OUTCOMES: Readonly<Record<string, string>> = {
  supported: "supported",
  contradicted: "contradicted",
  contestable: "contestable in law",
  "not-known": "not known",
  "not-checkable": "not checkable",
  "past-verification": "past verification",
};
const MOST_RECORDS = 5;
/** Tests without a value: the values found say it all. */
const BARE: readonly string[] = ["exists", "empty"];

export const claims: Sentences<ClaimsPhrases> = {
  "tests-met": ({ tests }) =>
    tests
      .map(({ at, expected, holds }) => `${at}: ${foundWords(holds)}${BARE.includes(expected.test) ? "" : ` (${testWords(expected)})`}`)
      .join("; "),
  "tests-not-met": ({ tests }) => tests.map(failed).join("; "),
  "law-contestable": ({ tests }) => `contestable in law: ${tests.map(failed).join("; ")}`,
  "ledger-does-not-know": ({ tests }) => `the ledger does not know: ${tests.map(failed).join("; ")}`,
  "day-past-verification": () => "the day asked about lies past the ledger's verification",
  "no-answer": ({ operation, what, todo }) => `${operation} could not answer: ${what}; ${todo}`,
  "reason-given": ({ reason }) => reason,
  "not-checkable": ({ kind, reason }) => `${KINDS[kind]}: ${reason}`,
  "readings-agree": ({ readings }, say) => readings.map(({ reading, reason }) => `${reading}: ${say.phrase(reason)}`).join("; "),
  "readings-differ": ({ readings }) =>
    readings.map(({ reading, outcome }) => `${reading ?? ""}: ${OUTCOMES[outcome] ?? outcome}`).join("; "),
  "source-not-opened": ({ records }) => `Rests in part on records whose source nobody has opened: ${records.join(", ")}.`,
  "sentence-verdict": (args, say) => sentenceVerdict(args, say),
  "not-read": ({ why, about }, say) => notRead(why, about, say),
  "by-rule": ({ rule, title, meaning }) => `${title} (rule ${rule}): ${meaning}`,
  "these-instruments": ({ instruments }, say) => instruments.map((id) => say.instrument(id)).join("; "),
  "in-force-for-one": () => "for at least one of its parties",
  "in-force-for-none": () => "in force for none of its parties any more",
  "bound-as-member": () => "became bound as a member, by entry into force or accession; not by signature",
  "withdrew-that-year": () => "withdrew, with effect in that year; not from a command alone",
  "binding-defence": () => "a binding obligation of defence",
  "defence-or-force": () => "two readings: a binding obligation of defence; an obligation that requires armed force",
  "by-then": () => "by then, whether or not before",
  "at-any-time": () => "at any time up to the ledger's verified day",
  "notice-or-effect": () => "by the day of effect, by the notice given, or from a command alone: each is a reading",
  "did-its-first-act": () => "among the states that signed or joined on the first day of the record",
  "pledge-of-any-grade": () => "a pledge of defence of any grade, including a state's own revocable order",
  "binding-defence-alone": () => "a binding obligation of defence only",
  "verdict-changed": ({ rewritten, records }) => {
    const listed = records
      .slice(0, MOST_RECORDS)
      .map(({ id, article, change }) => `${id}${article === null ? "" : ` (${article})`} ${change}`);
    const rest = records.length > MOST_RECORDS ? ` and ${records.length - MOST_RECORDS} more` : "";
    const by = records.length === 0 ? "no record that it rests on is named" : `by record: ${listed.join(", ")}${rest}`;
    return rewritten ? `the claim itself was rewritten; ${by}` : by;
  },
};

const MOST_AREAS = 3;

function sentenceVerdict({ verdict, records, more, counted, readings, because }: ClaimsPhrases["sentence-verdict"], say: Speaker): string {
  const named = records.map(({ kind, id, article, area, requires }) => {
    const name = kind === "instrument" ? say.instrument(id) : kind === "place" ? say.place(id) : id;
    const limits = [
      ...(area.length === 0 ? [] : [`limited to ${shortOr(area.map(say.phrase), say)}`]),
      ...(requires.length === 0 ? [] : [`on condition that ${say.and(requires.map(say.phrase))}`]),
    ];
    return `${name}${article === null ? "" : `, ${articleWord(article)}`}${limits.length === 0 ? "" : ` (${limits.join("; ")})`}`;
  });
  const by = [...named, ...(more === 0 ? [] : [say.count(more, "more record", "more records")])].join("; ");
  const rests = named.length === 0 ? "" : ` Record: ${by}.`;
  const count = counted === null ? "" : ` The ledger counts ${counted}.`;
  switch (verdict) {
    case "supported":
      return named.length === 0 && counted === null ? "Supported: the ledger holds nothing to the contrary." : `Supported.${count}${rests}`;
    case "contradicted":
      return named.length === 0 && counted === null ? "Contradicted: the ledger holds no such thing." : `Contradicted.${count}${rests}`;
    case "depends-on-reading":
      return `It depends on the reading: ${readings.map(({ reading, outcome }) => `${reading ?? "as it stands"}: ${OUTCOMES[outcome] ?? outcome}`).join("; ")}.${count}${rests}`;
    case "past-verification":
      return "Not checkable yet: the day lies past the ledger's verification.";
    default:
      return `Not checkable${because === null ? "" : `: ${say.phrase(because)}`}.${rests}`;
  }
}

function shortOr(items: readonly string[], say: Speaker): string {
  const left = items.length - MOST_AREAS;
  return say.or(left > 0 ? [...items.slice(0, MOST_AREAS), `one of ${left} more`] : items);
}

function notRead(why: string, [first = "", ...rest]: readonly string[], say: Speaker): string {
  switch (why) {
    case "long":
      return `It has more than ${first} words; write the claim more shortly.`;
    case "question":
      return "It is a question; write it as a statement.";
    case "nothing-named":
      return "It names no state, treaty or place that the ledger knows by that name.";
    case "time":
      return 'Its date is not supported here: use one year, month or day, "since", "until" or "from … to", once.';
    case "early":
      return `The ledger begins in ${first}.`;
    case "vague":
      return `“${first}” does not say how many or how near; write a number, "at least", "more than" or "at most".`;
    case "forecast":
      return `“${first}” is about the future; the ledger holds promises.`;
    case "past-undated":
      return "It is about the past and gives no time; add a year.";
    case "ambiguous":
      return `“${first}” may mean ${say.or(rest)}.`;
    case "not-then":
      return `“${first}” names no state of that time (${rest.join("; ")}).`;
    case "not-together":
      return `${say.and([first, ...rest])} did not exist together then.`;
    case "itself":
      return `It names ${first} twice.`;
    case "which-treaty":
      return first === "" ? "It does not say which treaty." : `It does not say which treaty: ${[first, ...rest].join(", ")}.`;
    case "no-article":
      return `The ledger holds no such duty under Article ${first} of ${say.or(rest)}.`;
    case "many":
      return "It says more things at once than one claim can hold; divide it.";
    case "word":
      return rest[0] === undefined ? `I do not know “${first}” here.` : `I do not know “${first}” here, after “${rest[0]}”.`;
    case "short":
      return first === "" ? "It ends before it says anything." : `It ends after “${first}”, where I expect more.`;
    default:
      return "It does not fit any supported form; no word of a sentence is ignored.";
  }
}

function failed({ operation, at, expected, holds }: ClaimsPhrases["tests-not-met"]["tests"][number]): string {
  return `${operation} ${at}: ${testWords(expected)} expected, ${foundWords(holds)} found`;
}
