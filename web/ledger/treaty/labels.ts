/** Labels of a treaty in full: its articles, their coding, its acts and sources. */

import { translated } from "../../app/language/language.ts";
import { longDate } from "../../app/language/speech.ts";

const date = (when: string) => when.split("/").map(longDate).join(" to ");

const english = {
  page: "Its own page",
  /** Between the first and the last day on which something may have happened. */
  between: " to ",
  articles: {
    title: "What it says, article by article",
    none: "No article of it is coded.",
    intro:
      "On the left the operative words; beside them how the clause is read, slot by slot. Where it stands and how far that was checked is said at the head of the article, and again only beside what rests on something else.",
    introSummary: "This instrument is coded from a summary. A slot that stands as not coded says nothing about the text.",
    who: (by: string, toward: string) => `${by} to ${toward}`,
    about: (whom: string) => `what counts is the misfortune of ${whom}`,
    readFrom: "Read from",
    noQuote: "No words are quoted here.",
    unpublished: "The text is not published; the reading rests on reports.",
    duty: "In our words",
    slots: "How it is read",
    fold: "How it is read, slot by slot",
    silent: "Left out",
    silentGloss: "the words are silent; what then holds",
    notCoded: "Not coded",
    notCodedGloss: "only a summary was read: silence here says nothing",
    since: (when: string) => `since ${date(when)}`,
    versions: "Its text over time",
    version: (from: string | null, until: string | null) =>
      from === null
        ? until === null
          ? "as signed"
          : `as signed, to ${date(until)}`
        : `from ${date(from)}${until === null ? "" : ` to ${date(until)}`}`,
    current: "the text of the day",
    notYet: "not the text of the day",
    changed: "changed",
    onlyChanged: "What this version changed",
    long: "Show all of it",
    changes: "Protocols and reservations to it",
  },
  slots: {
    trigger: ["Trigger", "what must have happened"],
    enemy: ["Against whom", "who must stand on the other side"],
    "own-parties": ["A fellow party", "if the enemy is itself a party"],
    conduct: ["Who began", "if the one to be helped began it"],
    area: ["Where", "where the blow must fall"],
    requires: ["Conditions", "what else must hold"],
    except: ["Exceptions", "where it does not hold"],
    forbids: ["Forbids", "what one may not do"],
    response: ["Response", "what is then owed"],
    decides: ["Who decides", "whether and how the duty is met"],
    force: ["Force", "whether arms are part of it"],
    when: ["When", "how soon"],
    against: ["Directed at", "whom the response may hit"],
    within: ["Bounds", "how far the help goes"],
    contingent: ["Fixed share", "a force of so many"],
  } as Record<string, readonly [string, string]>,
  triggers: {
    "armed-attack": "armed force used against a state’s land or its forces",
    aggression: "armed force and what the definition of 1974 sets beside it",
    war: "hostilities between states, whoever began",
    threat: "security or independence is threatened; no blow need have fallen",
    "threat-short-of-attack": "security is threatened by something other than an armed attack",
    uprising: "armed action from within",
    mobilisation: "forces are called up",
    breach: "a promise under this text is broken",
    date: "a day has come",
    always: "at all times; nothing need happen",
  } as Record<string, string>,
  grades: {
    binding: "binding: an undertaking to act",
    permissive: "permissive: it may act",
    principle: "in principle: said, but no duty of its own",
    unilateral: "one-sided: a state’s own order, which it may revoke",
  } as Record<string, string>,
  acts: {
    title: "What was done, in order",
    for: "for",
    toward: "toward",
    from: "in place of",
    under: "under",
    also: (when: string | null) => `Also dated ${when === null ? "as not known" : date(when)}: `,
    show: (what: string) => `${what}: show its sources`,
    record: "One act of the record",
    noDate: "day not found",
    later: "After the day above",
    fold: (count: number) => `Show all ${count} acts`,
    /** The scope of an act that is not membership, where another language needs a word. */
    scopes: {} as Record<string, string>,
  },
  life: {
    title: "Kept alive or not",
    facts: {
      "organisation-dissolved": "its organisation was dissolved",
      disowned: "disowned",
      distanced: "kept at a distance",
      reaffirmed: "reaffirmed",
      listed: "listed as in force",
      "last-met": "last met",
    } as Record<string, string>,
  },
  open: {
    title: "What the words leave open",
    disputes: "What is disputed",
    said: "What officials have said it means",
    note: "Each is the position of its author, not law.",
    about: "on",
    changes: "Reservations, understandings, protocols",
    by: "by",
    toward: "toward",
    whole: "the whole text",
    kinds: {} as Record<string, string>,
  },
  sources: {
    title: "Sources, and what was seen of them",
    kinds: {
      "treaty-text": "treaty text",
      law: "law",
      official: "official",
      reference: "reference work",
      dataset: "data set",
      scholarship: "scholarship",
      press: "press",
      web: "web page",
      none: "general knowledge",
    } as Record<string, string>,
  },
} as const;

export type Words = typeof english;
export const treatyLabels = translated("treaty", english);
