/** English sentences about an instrument on a day: how it stands, and who owes whom what. */

import type { InstrumentPhrases, InstrumentStanding, PromiseGroup, SidePhrase } from "../../model/phrases/strategy.ts";
import type { Grade } from "../../model/vocabulary.ts";
import { capital } from "../capital.ts";
import type { Sentences, Speaker } from "../speaker.ts";
import { articlesWord, numberWord, onDate, statesWord } from "./numbers.ts";

/** Parties of a pact that is over are named up to this number. */
const LISTED = 12;

/** Two or three states are named; more are counted. */
const NAMED = 3;

export const instruments: Sentences<InstrumentPhrases> = {
  "side-each": ({ standings }, say) => (standings.length === 0 ? "each party" : `each ${say.or(standings)}`),
  "side-every-other": () => "every other",
  "side-keeper-and-counterparts": ({ keeper }, say) => `${say.state(keeper)} and each counterpart`,
  "side-each-other": () => "each other",
  "side-each-counterpart": () => "each counterpart",
  "side-states": ({ states }, say) => states.map(say.state).join(", "),
  "instrument-on-day": (args, say) => {
    const { date, instrument, standing, promises, more, coded } = args;
    const over = standing.is === "over";
    const owed = promises.map((group) => promiseWords(group, args.two, over, say));
    const rest = more === 0 ? [] : [`and ${numberWord(more)} more ${more === 1 ? "promise" : "promises"}`];
    const promise =
      owed.length > 0
        ? [...owed, ...rest].join("; ")
        : coded
          ? "it carries no coded promise to help in war"
          : "the ledger has no coded promise of it";
    const tail = standing.is === "in-force" && owed.length > 0 ? `: ${promise}.` : `. ${capital(promise)}.`;
    return `On ${say.date(date)} ${standingWords(say.instrument(instrument), standing, say)}${tail}`;
  },
  "instrument-rests-on": ({ text, depth, texts, seen }) => {
    const published = {
      published: "Its text is published",
      quoted: "Only quotations of its text are public",
      unpublished: "Its text is not published",
    }[text];
    if (texts === 0) return `${published}. No promise of it is coded.`;
    const coded =
      depth === "article" ? "every security article is coded" : "it is coded from a summary, and what that leaves out was not looked at";
    return `${published}; ${coded}; ${seenWords(texts, seen)}.`;
  },
};

function seenWords(texts: number, seen: number): string {
  const all = texts === 1 ? "its one coded text" : `its ${texts} coded texts`;
  if (seen === 0) return `of ${all} a summary or report was seen, not the words`;
  if (seen === texts) return `the words of ${texts === 1 ? all : `all ${texts} coded texts`} were seen`;
  return `of ${texts} coded texts the words of ${numberWord(seen)} were seen, of the rest a summary or report`;
}

/** "NATO binds 32 states, since 24 August 1949". */
function standingWords(name: string, standing: InstrumentStanding, say: Speaker): string {
  const many = isPlural(name);
  const title = titleWithArticle(name);
  const [binds, is, it] = many ? ["bind", "are", "they"] : ["binds", "is", "it"];
  const on = (date: string) => onDate(date, say.date(date));
  switch (standing.is) {
    case "dormant":
      return `${title} ${is} dormant: no end was found, and nobody is known to have used ${many ? "them" : "it"}`;
    case "in-force":
      return inForceWords(name, standing, say);
    case "unknown":
      return standing.signed === null
        ? `it is not known whether ${title} ${binds} anybody`
        : `it is not known whether ${title}, signed ${on(standing.signed)}, ${binds} anybody`;
    case "not-yet":
      return `${title} ${many ? "do" : "does"} not bind yet: ${it} ${many ? "take" : "takes"} effect ${on(standing.from)}`;
    case "not-signed":
      return `${title} ${is} not there yet: ${it} ${many ? "were" : "was"} signed ${on(standing.signed)}`;
    case "never-known":
      return `${title} ${is} not known to bind anybody`;
    case "over": {
      const { since, until } = standing;
      const ended = until === null ? "ended on a day that is not settled" : `ended ${on(until)}`;
      const life = since === null ? `when ${it} took effect was not found; ${it} ${ended}` : `${it} took effect ${on(since)} and ${ended}`;
      const bound = standing.states.length < 2 || standing.states.length > LISTED ? "" : `; ${it} bound ${say.states(standing.states)}`;
      return `${title} ${binds} nobody any more: ${life}${bound}`;
    }
  }
}

function inForceWords(name: string, standing: Extract<InstrumentStanding, { is: "in-force" }>, say: Speaker): string {
  const { since, byConduct, states, doubtful, as } = standing;
  const many = isPlural(name);
  const title = titleWithArticle(name);
  const conduct = byConduct ? ", when it is known to have been acted under; the day of its entry into force was not found" : "";
  const running = since === null ? "" : `, since ${say.date(since)}${conduct}`;
  const doubt = doubtful === 0 ? "" : ` (and perhaps ${statesWord(doubtful)} more, whose dates are not known)`;
  const whom = states.length === 2 ? say.states(states) : statesWord(states.length);
  switch (as.is) {
    case "list":
      return `the list “${name}”, kept by ${say.state(as.keeper)}, names ${statesWord(states.length)}${doubt}${running}`;
    case "order": {
      const others = states.filter((id) => !as.authors.includes(id));
      const toward = others.length === 0 ? "" : ` toward ${others.length > NAMED ? statesWord(others.length) : say.states(others)}`;
      return `${title} ${many ? "are" : "is"} an act of ${say.states(as.authors)} alone${toward}${running}`;
    }
    case "cooperation":
      return `${whom}${doubt} take part in ${title}${running}`;
    case "pact":
      return `${title} ${many ? "bind" : "binds"} ${whom}${doubt}${running}${nominalWords(standing.nominal, say)}`;
  }
}

/** The end of what kept a pact alive, which is not its own end. */
function nominalWords(nominal: { readonly fact: string; readonly date: string } | null, say: Speaker): string {
  if (nominal === null) return "";
  const on = onDate(nominal.date, say.date(nominal.date));
  return nominal.fact === "disowned" ? `, though it was disowned ${on}` : `, though its organisation was dissolved ${on}`;
}

/** Verbs of a promise by grade; only a binding one is owed. */
const DOES: Readonly<Record<Grade, (many: boolean, over: boolean, to: string, what: string) => string>> = {
  binding: (many, over, to, what) => `${over ? "owed" : many ? "owe" : "owes"} ${to} ${what}`,
  permissive: (_, over, to, what) => `${over ? "might" : "may"} give ${to} ${what}`,
  principle: (many, over, to, what) => `${over ? "spoke" : many ? "speak" : "speaks"} of ${what} toward ${to}, in principle only`,
  unilateral: (many, over, to, what) => `${over ? "granted" : many ? "grant" : "grants"} ${to} ${what} by an order of its own`,
};

function promiseWords({ by, toward, grade, duties }: PromiseGroup, two: boolean, over: boolean, say: Speaker): string {
  const what = say.and(duties.map((duty) => `${dutyWord(duty, say)}${articlesWord(duty.articles)}`));
  const who = two && by.code === "side-each" && by.args.standings.length === 0 ? "each" : sideWords(by, say);
  const sameSide = JSON.stringify(by) === JSON.stringify(toward);
  const whom = sameSide ? "each other" : toward.code === "side-every-other" && two ? "the other" : sideWords(toward, say);
  return `${who} ${DOES[grade](isMany(by), over, whom, what)}`;
}

const isMany = (side: SidePhrase) =>
  side.code === "side-keeper-and-counterparts" || (side.code === "side-states" && side.args.states.length > 1);

function sideWords(side: SidePhrase, say: Speaker): string {
  if (side.code !== "side-states") return say.phrase(side);
  const { states } = side.args;
  return states.length > NAMED ? statesWord(states.length) : say.states(states);
}

const ABSTAINS: Readonly<Record<string, string>> = {
  "hostile-alliance": "no hostile alliance",
  "separate-peace": "no separate peace",
  "use-of-territory": "no use of territory against it",
  "conflicting-engagement": "no contrary engagement",
  interference: "no interference",
};

/** A duty not to do one thing alone is not told as nonaggression. */
function dutyWord({ type, forbids }: PromiseGroup["duties"][number], say: Speaker): string {
  return forbids.length === 0 ? type : say.and(forbids.map((one) => ABSTAINS[one] ?? one.replaceAll("-", " ")));
}

/** The title with its article; a name in capitals that is spoken as a word has none. */
function titleWithArticle(title: string): string {
  const none = /^(the |un )/i.test(title) || (/^[A-Z]*[AEIOU][A-Z]*$/.test(title) && title.length > 4);
  return none ? title : `the ${title}`;
}

/** "Rome Protocols", "notes of 1887"; not "treaty of ... guarantees". */
function isPlural(title: string): boolean {
  const head = title.replace(/ (of|to|between|with|on|for) .*$| \(.*$/, "");
  return /\b(notes|letters|treaties|protocols|guarantees|agreements|arrangements|accords|conventions|assurances|declarations|undertakings|pacts|capitulations)$/i.test(
    head,
  );
}
