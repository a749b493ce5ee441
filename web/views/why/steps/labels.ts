/** Labels of the steps of "Why". Every number comes from an answer. */
import { translated } from "../../../app/language/language.ts";
import { countWord, withArticle } from "../../../app/language/speech.ts";
import { amongPowers } from "../labels.ts";

interface Count {
  readonly name: string;
  readonly count: number;
  readonly notKnown: number;
}
interface Between {
  readonly low: number;
  readonly high: number;
}

interface ClaimArgs {
  readonly name: string;
  readonly own: number;
  readonly few: number;
  readonly of: number;
  /** The other great powers, and the names of those with no more. */
  readonly great: number;
  readonly asFew: readonly string[];
}
/** "62 to 86", or "86". */
const between = ({ low, high }: Between) => (low === high ? String(low) : `${low} to ${high}`);
const amount = ({ count, notKnown }: Pick<Count, "count" | "notKnown">) =>
  count === 0 && notKnown === 0 ? "none" : between({ low: count, high: count + notKnown });
const rivals = (count: string) => (count === "none" ? "no rivals" : `${count} ${count === "one" ? "rival" : "rivals"}`);
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
const counts = (states: readonly Count[]) => list.format(states.map((one) => `${one.name} ${amount(one)}`));

const english = {
  picture: "Chart",
  table: "Table",
  year: "Year",
  source: (version: string) => `Source: Entente ledger ${version}.`,
  step: { data: "The data of this step", waiting: "Asking the ledger." },
  contents: "Steps of the argument",
  anomaly: {
    topic: "Who is the anomaly?",
    few: (few: Between, of: number, near: (Between & { readonly of: number; readonly name: string }) | null) =>
      `Of ${of} states ${between(few)} have at most one${near === null ? "." : `, among them ${between(near)} of the [${near.of}](near) whose capitals lie nearest to that of ${near.name}.`}`,
    two: (none: number, of: number, states: readonly Count[]) =>
      `Counted by pacts of two states alone, [${none}](none) of ${of} states have none; by that count, ${counts(states)}.`,
    claim: ({ name, own, few, of, great, asFew }: ClaimArgs) =>
      `[${few}](few) of ${of} other states have no more treaty allies than ${name}, which has ${own === 0 ? "none" : countWord(own, false)}; ${amongPowers(great, asFew)}`,
    twoParty: (name: string, two: number | null, all: number | null) =>
      two === null || all === null
        ? null
        : `One signature under a pact of thirty states makes twenty-nine partners at once. By pacts of two states ${name} has ${two === 0 ? "no partner" : countWord(two, false)}, by all pacts ${all === 0 ? "none" : countWord(all, false)}.`,
    not: "A count says how many promises there are, not how much each is worth, nor why they were made.",
    door: (name: string) => `${name} by every rule of counting`,
    lines: {
      title: "Treaty allies of each great power since 1816",
      label: (ends: readonly string[]) =>
        `Small charts, one for each state, of its treaty allies since 1816 by pacts of two states (solid) and by all pacts (faint), before a band of all states. The last counts, by pacts of two states / by all: ${ends.join("; ")}.`,
      see: (now: number, shown: number) =>
        `A panel for each state that is or was a great power: the ${now} of the day, and ${shown - now} others. Solid, and the first number: partners by pacts that only ever tied two states. Faint, and the second number: by all pacts. The grey band reaches from the median to the ninetieth percentile of all states of the day, by all pacts; pale areas are what is not known. Counted on 1 July of each year. Pacts of minor powers before 1945 are covered in part only.`,
      world: "Median / ninetieth percentile",
    },
    dots: {
      title: "All states of the day, by their number of treaty allies",
      label: ({
        states,
        none,
        atMostOne,
        median,
        ninth,
      }: {
        readonly states: number;
        readonly none: number;
        readonly atMostOne: number;
        readonly median: number;
        readonly ninth: number;
      }) =>
        `${states} states as dots, stacked by their number of treaty allies: ${none} have none, ${atMostOne} at most one; half have ${median} or fewer, nine in ten ${ninth} or fewer.`,
      axes: { count: "Number of treaty allies", states: "States, one dot each" },
      see: (meaning: string) => `${meaning} A hollow dot is a state that may have more: a date is not known, or a pact is dormant.`,
      near: (names: readonly string[]) =>
        names.length === 0 ? null : `The nearest ${names.length} by seat of government, one rule for every state: ${list.format(names)}.`,
      state: "State",
      all: "All pacts",
      two: "Two-party pacts",
    },
  },
  systems: {
    topic: "Two systems",
    claim: (other: string, theirs: string, name: string, own: string) => `${other} is obliged to defend ${theirs}, ${name} ${own}`,
    moved: ({
      name,
      year,
      pacts,
      from,
      to,
      newest,
    }: {
      name: string;
      year: string;
      pacts: readonly string[];
      from: number;
      to: number;
      newest: string;
    }) =>
      `The largest change for ${name} came in ${year}${pacts.length === 0 ? "" : ` (${pacts.join("; ")})`}, from ${from === 0 ? "none" : from} to ${to === 0 ? "none" : to}${newest === "" || newest === year ? "." : `; its newest partner came in ${newest}.`}`,
    note: ({ year, title, change }: { readonly year: string; readonly title: string; readonly change: "began" | "ended" }) =>
      `${year} ${change === "began" ? "" : "out of "}${title}`,
    title: (names: readonly string[]) => `States that ${list.format(names)} are obliged to defend`,
    label: (names: readonly string[]) => `Lines since 1816: the number of states that ${list.format(names)} are obliged to defend.`,
    see: (meaning: string) => meaning,
    hint: "Click a year to read the page as of that day.",
    door: "Compare the two, with every pact",
    head: { year: "Year", state: "State", count: "Then", by: "Pacts" },
  },
  first: {
    topic: "The first alliance",
    topicTurned: "The alliance that turned",
    noPact: (name: string) => `No pact of defence or offence of ${name} is in the ledger`,
    claim: (name: string, { ended, turned, whileItRan }: { ended: string | null; turned: boolean; whileItRan: boolean }) =>
      turned
        ? `${name} fought its first ally${whileItRan ? " while their pact still ran" : ` after their pact had ended`}`
        : ended === null
          ? `The first pact of ${name} is still in force`
          : `The first pact of ${name} ended in ${ended.slice(0, 4)} without turning into a war between the partners`,
    life: ({ pact, from, until, with: partners }: { pact: string; from: string; until: string | null; with: readonly string[] }) =>
      `${pact}: ${until === null ? `in force since ${from}` : `from ${from} to ${until}`}, with ${partners.length > 6 ? `${partners.length} states` : list.format(partners)}.`,
    between: (name: string, others: readonly { readonly short: string; readonly year: string }[]) =>
      others.length === 0
        ? null
        : others.length > 3
          ? `While it ran, ${name} formed ${others.length} further pacts of defence or offence, the first in ${others[0]?.year}.`
          : `While it ran, ${name} formed ${others.length === 1 ? "one more pact" : "more pacts"} of defence or offence: ${list.format(others.map(({ short, year }) => `${short} (${year})`))}.`,
    oneCase: "One state's history is one case: it shows the order of events, not their cause.",
    inForce: (pact: string) => `${pact}: in force`,
    established: (other: string) => `relations with ${other} established`,
    severed: (other: string) => `relations with ${other} severed`,
    resumed: (other: string) => `relations with ${other} resumed`,
    label: (pact: string) => `Dates of ${pact}: its life, its acts, relations and wars between its partners, and other pacts.`,
    see: "The pact shown is the first that the state formed since it last became a great power or a rising challenger, by the ledger’s classes; for any other state, its first in the ledger. Bars are pacts, crosses are wars between the partners, dots are dated acts. A quarrel without a dated record is missing.",
    door: (name: string) => `All pacts of ${name} on a line of time`,
    head: { when: "When", what: "What" },
  },
  declared: {
    topic: "The declared line",
    claim: (name: string, year: string) => `Since ${year} ${name} has stated that it rejects alliances`,
    noneFound: (name: string, many: number) => `None of the ${many} recorded statements of ${name} is known to reject alliances`,
    notCollected: (name: string) => `The statements of ${name} on alliances were not collected`,
    first: (date: string, document: string) => `The first of them in the ledger is of ${date}: ${document}.`,
    number: (many: string) => `The ledger counts ${many} of them; joint statements are counted for each side.`,
    silence: "Statements were collected for China, Russia and a few partners. That the ledger has none does not mean that none was made.",
    title: (name: string) => `Statements of ${name} on alliances`,
    label: (name: string) => `Statements of ${name} on alliances by date.`,
    see: "Each ring is a document. Words bind nobody by themselves, and may follow from having few allies as well as cause it.",
    door: (name: string) => `All that the ledger holds on ${name}`,
    head: { date: "Date", document: "Document", gist: "Gist", source: "Source" },
  },
  price: {
    topic: "What a pact costs",
    claim: (other: string, theirs: string, name: string, own: string) =>
      `The states that ${other} is obliged to defend have ${rivals(theirs)} on record; those that ${name} is obliged to defend have ${rivals(own)}`,
    soil: (name: string, hosts: string, hosted: string) =>
      `${name} may station forces or use bases in ${hosts} other ${hosts === "one" ? "state" : "states"}; ${hosted === "none" ? "none may do so on its soil" : `${hosted} may do so on its soil`}.`,
    not: "Costs and help are listed side by side, not weighed: the ledger puts no price on a promise.",
    title: "Duties, exposure, soil and help",
    label: (name: string, other: string) => `Bars of duties, exposure, soil and help for ${name} and ${other}.`,
    see: "Counts of states, from the ledger on the day; hatched is what is not known. Rivals come from a short list of rivalries, as they ran on the day.",
    door: "The price of an alliance, line by line",
    line: "Line",
    meaning: "What it counts",
  },
  circles: {
    topic: "Consultation and partnership instead",
    claim: (name: string, ally: string, consult: string, wide: string) =>
      `${name} has ${ally === "none" ? "no partner" : ally === "one" ? "one partner" : `${ally} partners`} by treaty of defence, ${consult} by a promise to consult or more, and ${wide} by a partnership or more`,
    beside: (other: string, ally: string, consult: string, wide: string) =>
      `By the same rules ${other} has ${ally}, ${consult} and ${wide}.`,
    not: "States can align without an alliance, and a count of treaties misses that. But no partnership promises help in war.",
    title: "States that count, rule by rule",
    label: (name: string, other: string) => `Bars of the number of states under each rule for ${name} and ${other}.`,
    see: "The rules run from the narrowest to the widest; the table says what each one counts. Hatched is what is not known. Partnerships were collected most fully for China: for other states the numbers of the widest rules are minimums.",
    door: (name: string) => `${name} under every rule, with the names`,
    rule: "Rule",
    meaning: "What it counts",
  },
  sides: {
    topic: "Friends on both sides",
    claim: (name: string, both: number, of: number) =>
      `In [${both}](sides) of the [${of}](rivalries) recorded rivalries between other states, ${name} has a tie to each side`,
    bound: (name: string, bound: number, both: number) =>
      both === 0
        ? null
        : bound === 0
          ? `In none of them does ${name} have a pact of defence with a side.`
          : `In [${bound === both ? "all" : bound === 1 ? "one" : bound}](bound) of them ${name} has a pact of defence with a side.`,
    others: (many: number, of: number) =>
      many === of
        ? `This does not set it apart: all ${countWord(of, false)} other great powers that can be judged have two or more such rivalries among their partners.`
        : `Of the ${countWord(of, false)} other great powers that can be judged, ${countWord(many, false)} ${many === 1 ? "has" : "have"} two or more such rivalries among their partners.`,
    /** The other rule on the same rivalries, and the rivalries by which the two sets differ. */
    speaks: (name: string, speaks: number, of: number, differ: { readonly partners: number; readonly bound: number }) =>
      `By two of the criteria for mediators ${name} could speak to both sides in [${speaks}](speaks) of the same ${of}: it is bound to fight for neither, and has ties or shares a body with both. In ${differ.partners} of these, one side is not a partner by the rule above; ${differ.bound} of those above ${differ.bound === 1 ? "is" : "are"} left out because ${name} is bound to a side.`,
    not: "Ties to both sides may be a result of abstention, not its cause.",
    ties: { bound: "pact of defence", partner: "partnership or other promise", none: "no tie" },
    title: (name: string) => `Rivals that are both partners of ${name}`,
    label: (name: string) => `Rivalries with ties of ${name} to both sides.`,
    see: "Each row is a rivalry that was running on the day, from a short list. A tie is any that the rule “any partnership or more” counts.",
    door: (name: string) => `Conflicts that ${name} could mediate`,
    head: { one: "One side", other: "The other", issue: "Over", source: "Source" },
  },
  weighed: {
    topic: "The explanations",
    claim: (many: number, compared: number) =>
      compared === 0
        ? `The ledger has too few cases to test any of the ${many} explanations`
        : `The ledger has enough cases to test ${countWord(compared, false)} of ${many} explanations, and none of them settles it`,
    how: "Each is given with the evidence for it, the evidence against it, and what cannot be tested with these data. A single case is shown, but not counted as a test.",
    scholarship: (works: number, whole: number) =>
      `Of the ${works} works cited ${whole === 0 ? "none was" : whole === 1 ? "one was" : `${whole} were`} read in the text; of the others only an abstract or a summary, as each entry says.`,
    for: "For",
    against: "Against",
    cannot: "Cannot be tested with these data",
    nothing: "Nothing in the ledger.",
    taken: (name: string, taken: string, of: number, outside: number) =>
      `Of the ${of + outside} states tied to ${name} by any partnership or promise, ${of} are members of the state system${outside === 0 ? "" : ` (${outside} are not)`}; ${taken} of these have a pact of defence with some state already.`,
    free: (name: string, free: string, of: number) =>
      `Of the ${of} such states, ${free} have no pact of defence with anyone and so were free to sign one with ${name}.`,
    powersWithMore: (powers: readonly Count[]) => `Of the other great powers ${counts(powers)} have more.`,
    most: (name: string, most: number, next: string, second: number, ninth: number) =>
      `The highest number of treaty allies today is ${most} (${name}), then ${second} (${next}); nine states in ten have ${ninth} or fewer.`,
    mostTwo: (name: string, most: number, next: string, second: number) =>
      `By pacts of two states alone the highest number is ${most} (${name}), then ${second} (${next}).`,
    lines: (words: string) => `At other lines for “few”: ${words}.`,
    line: (most: number, verdict: string) => `${most} or less: ${verdict}`,
    counter: "Farthest from what it predicts",
  },
  change: {
    topic: "Could it change?",
    claim: (name: string, statements: number, own: number, since: string) =>
      `Since ${since} ${name} has protested ${statements} times on record against acts of pressure, and has formed ${own === 0 ? "no" : countWord(own, false)} new ${own === 1 ? "pact" : "pacts"} of defence`,
    see: (name: string, other: string) =>
      `Crosses: statements in which ${withArticle(name)} calls an act of the other side pressure, by the day of the statement; the source of each was opened. Dots: pacts, arrangements and designations of ${withArticle(other)} and of ${withArticle(name)} that began since, in their colours. That two things stand side by side does not make one the cause of the other, and the list of statements is not complete.`,
    title: (name: string) => `Pressure as ${name} names it, and what was signed`,
    label: (name: string) => `Statements of ${name} on pressure by date, beside pacts that began.`,
    none: (name: string) => `Statements of ${name} on pressure were not collected`,
    head: { when: "When", who: "Who", what: "What", words: "Gist", source: "Source" },
    door: "What changed in the world's pacts",
    not: "The ledger dates acts and words. It does not measure pressure and forecasts nothing.",
  },
};

export type StepLabels = typeof english;
export const stepLabels = translated("whySteps", english);
