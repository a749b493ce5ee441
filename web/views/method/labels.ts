/** Labels of the page on method. */
import { translated } from "../../app/language/language.ts";
import { longDate } from "../../app/language/speech.ts";

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

const english = {
  title: "How Entente counts, and how sure it is",
  standfirst:
    "Every number on these pages is counted from a ledger of dated facts, each with its source. This page says what is counted, how far it was checked, how often it was found wrong, and what is missing.",
  sections: {
    counted: "What is counted",
    bound: "When a promise binds",
    rules: "Who counts as an ally",
    checked: "How far the facts were checked",
    wrong: "How often a fact is wrong",
    missing: "What is missing",
    limits: "What the numbers do not say",
    data: "Data, citation, licence",
  },
  counted: [
    "The unit is the obligation: one clause of one instrument, by which one state owes another something on a certain event, in a certain area, with the conditions and exceptions of the text.",
    "Its type is what is owed: defence, offence, neutrality, nonaggression, consultation. Its grade is how strongly: binding, permissive (may), in principle, one-sided. A headline counts binding clauses alone unless it says otherwise.",
    "Partnerships, designations, bases and supply are kept apart, because they promise nothing in war.",
  ],
  bound: [
    "A state is bound from the entry into force of the instrument for it to the day on which an act ends it. Signature alone binds nobody here, except under the rules that count as ATOP does.",
    "Where a day was not found, the answer says “not known”. Unknowns count neither as no nor as yes: they stand beside the number as a range.",
    "An instrument that nobody uses and nobody ended is called dormant. It is left out of the count and named beside it.",
  ],
  rules: "A number of allies means nothing without its rule. These are the rules, from the smallest circle to the largest:",
  rule: { head: "Rule", meaning: "Who counts" },
  ladder: "See both counts of two states by each rule",
  checked:
    "Each act and each clause carries a mark: text, where the words themselves were read; secondary, where a reliable account was read; unverified, where nothing could be opened.",
  marks: { head: "Facts", acts: "acts", clauses: "clauses", text: "text", secondary: "secondary", unverified: "unverified" },
  wrong: (date: string, version: string, sample: number) =>
    `On ${longDate(date)}, ${sample} facts of version ${version}, drawn at random, were judged against the sources by judges who had not seen the coding. A fact is wrong if a source contradicts it, or if it leaves out a condition, a party or a day that a source gives. What was found wrong has been corrected; the rate describes the version that was sampled.`,
  undecidable: (sample: number, judged: number, undecidable: number) =>
    `Of the ${sample} facts drawn, ${judged} could be judged. For the other ${undecidable} the judges found no source that settles the matter; the rate leaves them out and does not count them as right.`,
  rates: {
    head: "Facts",
    judged: "judged",
    undecidable: "not decided",
    wrong: "wrong",
    coarse: "of these, a date not exact enough",
    firm: "rate without these",
    rate: "error rate, weighted",
    interval: "95 % interval",
    percent,
    of: {
      all: "all",
      "in-force": "in force today",
      "not-in-force": "no longer in force",
      text: "read from the text",
      "text-in-force": "read from the text, in force",
      secondary: "from secondary sources",
      unverified: "unverified",
      act: "acts (signature, ratification, end)",
      clause: "clauses",
      membership: "memberships (from when to when)",
    } as Readonly<Record<string, string>>,
  },
  noAudit: "This ledger was not audited.",
  missing: (filed: number, known: number) =>
    `Of ${known} pacts that are known to exist, ${filed} are filed. A pact without a file is not a missing promise: where the ledger is thin, an answer says so beside its headline.`,
  coverage: "Coverage by region and era, and what is missing",
  limits: [
    "A pledge is not a forecast. States keep and break promises; what they owe is one fact among those that decide what they do.",
    "A count of states hides the number of pacts: one treaty of thirty adds as much as thirty treaties of two.",
    "Nothing here weighs how strong a state is, how close it stands, or how ready it is to come.",
  ],
  wrongNote: "To report an error, open the fact and choose “This is wrong”: it gives the file, the line and the version to send.",
  data: [
    "Each page saves what it shows: as a table (CSV) at its foot, and each picture as SVG or PNG beneath it. A page cites itself, with the version of the ledger and the day.",
    "The whole ledger, in this version and in earlier ones, is one compressed JSON file each. The program writes it as CSV, Parquet, JSON and YAML with a codebook (entente ledger export), and answers the same questions on the command line, over HTTP and to agents.",
    "The data are under CC BY 4.0, the code under the MIT licence. Cite the version, because facts are corrected, and the source of the fact itself: for a legal argument the treaty, for a finding the scholar.",
  ],
  list: "The list of treaties, to save as one table",
  archives: "All versions of the ledger, with checksums (JSON)",
  cite: "Cite the ledger",
  glossary: "What the words mean",
  sources: "All sources",
};

export type MethodLabels = typeof english;
export const method: MethodLabels = translated("method", english);
