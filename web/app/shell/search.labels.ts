/** Labels of the search. */

import { translated } from "../language/language.ts";
import { longDate } from "../language/speech.ts";
import type { PageId } from "./pageIds.ts";

const english = {
  title: "Search",
  placeholder: "A name, a treaty, a place, or a question",
  label: "Search states, instruments, places, terms and views",
  list: "What is called so",
  kinds: { question: "answer", case: "ready case", view: "view", state: "state", instrument: "instrument", place: "place", term: "term" },
  views: "Views",
  matched: (as: string, name: string) => `${as}: ${name}`,
  readAs: (typed: string, as: readonly string[]) => `No name has \u201c${typed}\u201d; read as ${as.join(", ")}.`,
  none: (text: string) => `Nothing is called \u201c${text}\u201d.`,
  noneTodo: "Try another name of it, a key of three letters, or a number such as cow:740.",
  /** For a question that no form of the search reads. */
  unread: (text: string) => `The search does not read \u201c${text}\u201d as a question.`,
  asSentence: "Check it as a sentence",
  unreadTodo: "Questions that it reads:",
  /** For Chinese words on the English page, which has English names. */
  otherEdition: "This page searches English names. For Chinese ones:" as string,
  otherSearch: "\u5728\u4e2d\u6587\u7248\u641c\u7d22",
  /** Questions that the search answers, from the kinds that it reads. */
  tries: ["Who has to defend Finland?", "Has Article 5 ever been used?", "What if Iran attacks Qatar?"] as readonly string[],
  /** Other names of ready cases, by which they are found. */
  caseNames: {
    senkaku: ["Diaoyu Islands", "Senkakus", "Senkaku dispute"],
    taiwan: ["Taiwan Strait", "Taiwan invasion", "invasion of Taiwan", "Taiwan war"],
    estonia: ["invasion of Estonia", "Baltic invasion"],
    "july-1914": ["July crisis", "July 1914"],
    "august-1914": ["August 1914", "outbreak of the First World War"],
    berlin: ["Berlin crisis", "Berlin Wall", "Checkpoint Charlie"],
    cuba: ["Cuban missile crisis", "Cuba missile crisis", "Cuba crisis", "Cuban blockade"],
    ussuri: ["Ussuri clashes", "Zhenbao Island", "Damansky Island", "Sino-Soviet border war"],
    falklands: ["Falklands War", "Falkland Islands", "Malvinas"],
  } as Readonly<Record<string, readonly string[]>>,
  /** Pages found by what they are about. */
  pageNames: {
    methodErrors: "Method: how often a fact is wrong",
    methodData: "Method: data to download, citation, licence",
    methodRules: "Method: who counts as an ally",
    method: "Method: what is counted, and how",
    kept: "Literature: how often promises were kept",
    literature: "Literature: published numbers beside ours",
    coverage: "Coverage: what the ledger holds and what is missing",
    source: "Sources of the ledger",
    glossary: "Glossary",
    claims: "Is it true? Check a sentence",
    inForce: "Treaties in force",
    treaties: "Treaties: the list",
    states: "States: the list",
    changed: "What changed between two days",
    mediators: "Mediators between two states",
    price: "The price of an ally: cost and help",
    timeline: "Timeline of pacts",
    network: "Network of pacts",
    map: "Map of pacts",
    guide: "Guided map: why Hawaii is outside Article 6",
    measures: "Measures: allies over time, similarity",
    compare: "Compare two states",
    attacked: "Were it attacked: put a case",
  } as Readonly<Record<PageId, string>>,
  /** Words of a text that say nothing of what it is about. */
  pageFillers:
    "a an the of on in at to for from by with and or is are was were be been do does did has have had can could would will should how what which where who whom when why i me my we us you your it its this that these those there between please show find get see give open about any all some entente page pages site website list here today now current currently often much many good",
  /** Words of each page: its own, of which a text has one, and those that may stand beside them. */
  pageWords: {
    methodErrors: {
      own: "error errors mistake mistakes wrong accuracy accurate trust trustworthy quality audit audits audited verified verification reliable reliability sure correct",
      beside: "data ledger fact facts number numbers rate",
    },
    methodData: {
      own: "download downloads export csv json excel spreadsheet api dataset data licence license copyright reuse cite citing citation citations bibtex reference",
      beside: "ledger whole full treaty treaties alliance alliances file files table tables as use map picture pictures",
    },
    methodRules: { own: "definition definitions define counts counted rule rules", beside: "ally allies alliance as" },
    method: { own: "method methods methodology counted counting coding", beside: "alliance alliances ally allies number numbers" },
    kept: {
      own: "reliable reliability kept keep keeping honoured honored honour honor broken break breaking violated credible credibility",
      beside: "alliance alliances ally allies pact pacts treaty treaties promise promises commitment commitments rate state states",
    },
    literature: {
      own: "literature study studies published research scholars scholarship academic replication replicate papers article articles",
      beside: "alliance alliances number numbers data",
    },
    coverage: {
      own: "coverage missing gap gaps incomplete complete completeness omitted",
      beside: "treaty treaties pact pacts alliance alliances ledger data fact facts",
    },
    source: { own: "source sources bibliography evidence", beside: "ledger primary data fact facts" },
    glossary: { own: "glossary terms vocabulary jargon", beside: "legal words meaning" },
    claims: { own: "check sentence claim claims verify factcheck quote", beside: "fact text true false" },
    inForce: { own: "force", beside: "treaty treaties pact pacts alliance alliances agreement agreements still" },
    treaties: { own: "treaty treaties pacts agreements", beside: "index signed number defence security" },
    states: { own: "states countries", beside: "index number world" },
    changed: {
      own: "new changed change changes latest update updates news recent",
      beside: "since treaty treaties pact pacts alliance alliances",
    },
    mediators: {
      own: "mediator mediators mediate mediates mediating mediation broker brokers negotiator intermediary",
      beside: "peace talks",
    },
    price: { own: "price cost costs burden burdens autonomy", beside: "ally allies alliance alliances" },
    timeline: { own: "timeline timelines chronology", beside: "alliance alliances pact pacts treaty treaties history" },
    network: { own: "network networks web graph", beside: "alliance alliances pact pacts treaty treaties" },
    guide: { own: "hawaii guided tour", beside: "article 6 six nato north atlantic treaty outside covered cover map" },
    map: { own: "map maps atlas", beside: "alliance alliances pact pacts treaty treaties world" },
    measures: {
      own: "measure measures similarity similar s-score statistics trend trends time",
      beside: "number numbers ally allies alliance alliances over growth chart",
    },
    compare: { own: "compare comparison comparing", beside: "two states countries allies alliance alliances" },
    attacked: { own: "scenario scenarios simulate simulation wargame crisis", beside: "case cases war attack" },
  } as Readonly<Record<PageId, { readonly own: string; readonly beside: string }>>,
  /** The same for a text in Chinese, which has one of them. */
  pageHan: {} as Readonly<Partial<Record<PageId, string>>>,
  found: (count: number) => (count === 1 ? "1 fits" : `${count} fit`),
  most: (shown: number, found: number) => `The first ${shown} of ${found}; a further word narrows it.`,
  order: "In the order of spelling, whole words first, never of importance.",
  names: (day: string) => `Names as of ${longDate(day)}.`,
  loading: "Reading the names.",
  keys: "\u2191 \u2193 choose, Enter opens, Esc closes",
} as const;

export type Words = typeof english;
export const search = translated("search", english);
