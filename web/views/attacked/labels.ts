/** Labels of "Were it attacked". Facts and reasons come from answers, never from here. */
import { en } from "../../app/language/en.ts";
import { translated } from "../../app/language/language.ts";
import { countWord, longDate } from "../../app/language/speech.ts";

const states = (count: number) => `${count} ${count === 1 ? "state" : "states"}`;
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Seas, straits and islands take an article: "the Senkaku Islands". */
const TAKES_ARTICLE = /^(?!the ).*\b(Islands|Straits?|Sea|Canal)\b/i;

const atPlace = (place: string) => ` at ${TAKES_ARTICLE.test(place) ? "the " : ""}${place}`;

/** The end of "one duty ..." and of "two duties ...", when a question is answered. */
const BECOMES = {
  triggered: ["is triggered", "are triggered"],
  contestable: ["becomes contestable", "become contestable"],
  "not-triggered": ["is not called on", "are not called on"],
} as const;

/** A duty under a pact that nobody has kept alive. */
interface Nominal {
  readonly who: string;
  readonly many: boolean;
  readonly whom: string;
  readonly grade: "binding" | "unilateral" | "permissive" | "principle";
  readonly pact: string;
  readonly contestable: boolean;
  readonly talks: boolean;
}

/** The qualification in the heading of a group. */
interface Qualified {
  readonly stand: string;
  readonly joint: boolean;
  readonly political: boolean;
  readonly treaty: boolean;
  readonly unverified: boolean;
  readonly talks: boolean;
}

/** The verb of contestable help that no treaty obliges to. */
const CONTESTED_GRADES: Readonly<Record<string, (many: boolean) => string>> = {
  principle: (many) => `${many ? "have" : "has"} a political commitment to`,
  "treaty-principle": (many) => `${many ? "are" : "is"} bound by a principle to`,
};

const english = {
  title: (by: string, on: string) => `Were ${by} to attack ${on}`,
  /** An act from within, which has no attacker. */
  within: (on: string) => `An uprising in ${on}`,
  /** Before a paraphrase that is kept in English on a page of another language. */
  inSubstance: "In substance:",
  /** The heading in pieces, around the two sides. */
  were: "Were ",
  toAttack: " to attack ",
  /** The heading of an act from within in pieces, around the state. */
  uprisingIn: ["An uprising in ", ""] as readonly [string, string],
  where: atPlace,
  day: (date: string) => ` on ${longDate(date)}`,
  by: (act: string) => `, by ${lower(act)}`,
  caseLabel: "The case",
  /** The line of a folded form: the act, the place, and the number of further attacks and of aid. */
  caseFold: (act: string, place: string, further: number) => `${act}; ${place}${further === 0 ? "" : `; ${further} further`}`,
  pick: { group: "The two sides", first: "Who attacks", second: "Who is attacked" },
  unnamed: { initiator: "Name the state that is taken to attack", target: "Name the state that is taken to be attacked" },
  unnamedText:
    "A case sets one state against another. Name it in the field above, or open a ready case. For an uprising, a civil war, a secession or a coup, choose “An uprising within” under “What happens”.",
  unnamedOwed: (name: string) => `Without an attacker: who owes ${name} help.`,
  ready: "Ready cases",
  readySets: { asked: "Ready cases", "cold-war": "The Cold War" },
  openReady: (name: string) => `Open a ready case: ${name}`,
  readyNames: {
    senkaku: "Senkaku Islands, 2026",
    taiwan: "Taiwan Strait, 2026",
    estonia: "Estonia, 2026",
    "july-1914": "July 1914",
    "august-1914": "August 1914, with Germany’s attacks",
    berlin: "Berlin, 1961",
    cuba: "Cuba, 1962",
    ussuri: "Ussuri, 1969",
    falklands: "Falklands, 1982",
  },
  place: "Where",
  placeHint: "A place’s name, in any claimant’s language, or its key",
  placeHome: (by: string | null) => `home territory, the part that faces ${by ?? "the attacker"}`,
  placeNone: "No place of the ledger has this name.",
  placeTodo: "Choose one from the list under Where",
  act: "What happens",
  acts: {
    "armed-attack": "An armed attack",
    occupation: "An occupation",
    "attack-on-forces": "An attack on forces",
    "attack-on-vessel": "An attack on a ship or aircraft",
    blockade: "A blockade",
    cyber: "A cyber attack",
    "armed-bands": "Armed bands sent across",
    uprising: "An uprising within",
    threat: "A threat",
    mobilisation: "A mobilisation",
    coercion: "Coercion without arms",
    breach: "A breach of a pledge",
  } as Record<string, string>,
  provocation: "Provoked by the one attacked",
  provocations: { unsaid: "Not said: presumed not", none: "No", given: "Yes", disputed: "Disputed" },
  verdict: "The verdict",
  nobody: "No pledge in the ledger obliges anybody to help either side.",
  nobodyWithin: (state: string) => `No pledge in the ledger obliges anybody to help ${state}.`,
  lede: {
    "bound-to-both": (who: string, many: boolean) => `${who} ${many ? "have" : "has"} pledges to both sides.`,
    "must-assist": (who: string, many: boolean, whom: string) => `${who} ${many ? "are" : "is"} obliged to assist ${whom}`,
    "may-assist": (who: string, _many: boolean, whom: string) => `${who} may assist ${whom}`,
    "self-bound": (who: string, many: boolean, whom: string) =>
      `${who} ${many ? "have" : "has"} bound ${many ? "themselves" : "itself"}, by an act that ${many ? "they" : "it"} can revoke, to help ${whom}`,
    /** For an act of a state's own that names no help: its words in place of a verb. */
    acts: (who: string, many: boolean, whom: string, act: string, wording: string) =>
      `${who} ${many ? "have" : "has"} bound ${many ? "themselves" : "itself"} over ${whom} by the ${act}, which ${many ? "they" : "it"} can revoke: ${wording}`,
    contestable: (who: string, many: boolean, whom: string, grade: string, kinds: string) =>
      `whether ${who} ${grade === "binding" ? "must" : (CONTESTED_GRADES[grade]?.(many) ?? "may")} assist ${whom} is contestable (${kinds}).`,
    nominal: ({ who, many, whom, grade, pact, contestable, talks }: Nominal) => {
      const deed = talks ? "consult" : `assist ${whom}`;
      const verb = {
        binding: `${many ? "are" : "is"} obliged to`,
        unilateral: `${many ? "have bound themselves" : "has bound itself"} to`,
        permissive: "may",
        principle: `${many ? "have" : "has"} a political commitment to`,
      }[grade];
      return `if the pact still binds, ${contestable ? "it is contestable whether " : ""}${who} ${verb} ${deed} (${pact}).`;
    },
    principled: (who: string, many: boolean) =>
      `${who} ${many ? "are" : "is"} bound by a principle of a treaty, which leaves what help is owed to other texts or to a decision.`,
    political: (who: string, many: boolean) =>
      `${who} ${many ? "have" : "has"} made a political commitment, which by itself is no binding duty.`,
    "must-consult": (who: string, many: boolean) => `${who} ${many ? "are" : "is"} obliged to consult.`,
    "must-stay-neutral": (who: string, many: boolean) => `${who} ${many ? "are" : "is"} obliged to stay neutral.`,
    /** For a clause that bars help to the attacker and no more. */
    "must-not-help": (who: string, _many: boolean, enemies: string, unlessAidDue: boolean) =>
      `${who} must give ${enemies} no help${unlessAidDue ? ", in so far as no duty to assist arises" : ""}.`,
  },
  /** "A is obliged to assist B; C, D; and E, F": who helps whom, where several are attacked. */
  pairs: (first: string, others: readonly (readonly [who: string, whom: string])[]) =>
    [first, ...others.map(([who, whom], index) => `${index > 0 && index === others.length - 1 ? "and " : ""}${who}, ${whom}`)].join("; "),
  /** A sentence of which a test rests on a source that was not opened. */
  unverified: (sentence: string) => `on a source that was not opened (unverified), ${sentence}`,
  jointly: ", in ways decided jointly",
  unlessAidDue: "in so far as no duty to assist arises",
  eachDecides: (many: boolean) => (many ? "; each decides for itself how" : "; it decides for itself how"),
  manyStates: (count: number) => countWord(count),
  assumed: "Assumed",
  group: {
    "bound-to-both": "Has pledges to both sides",
    "must-assist": "Is obliged to assist",
    "self-bound": "Has bound itself by its own act",
    "may-assist": "May assist",
    contestable: "Contestable: help",
    nominal: "If the pact still binds: help",
    political: "Has committed itself politically",
    "must-consult": "Is obliged to consult",
    "must-stay-neutral": "Is obliged to stay neutral",
    "must-not-help": "Is obliged to give the attacker no help",
    "may-not-attack": "Has promised not to attack",
    "political-nonaggression": "Has committed itself politically not to attack",
    unbound: "Owes nothing that this case calls on",
    "not-called-on": "Pledges that this case does not call on",
  },
  /** The heading of a group with what holds of all its rows. */
  qualified: (group: string, { stand, joint, political, treaty, unverified, talks }: Qualified) =>
    `${talks ? "If the pact still binds: consultation, and no help" : treaty && stand === "political" ? "Is bound by a principle of a treaty" : group}${political ? ", by a commitment that binds nobody" : ""}${treaty && stand !== "political" ? ", by a principle of a treaty" : ""}${joint ? ", in ways decided jointly" : ""}${unverified ? "; a source not opened" : ""}`,
  /** The heading of a group of help, with the side that is helped. */
  groupFor: (group: string, whom: string) => `${group}: ${whom}`,
  mark: {
    "bound-to-both": "both sides",
    "must-assist": "must assist",
    "self-bound": "own act",
    "may-assist": "may assist",
    nominal: "nominal",
    political: "political",
    "must-consult": "must consult",
    "must-stay-neutral": "neutral",
    "must-not-help": "no help",
    "may-not-attack": "promised",
    "political-nonaggression": "promised politically",
    "not-called-on": "not called on",
  } as Record<string, string>,
  kinds: {
    text: "wording disputed",
    fact: "fact open",
    record: "not on record",
    end: "whether it binds: disputed",
    owed: "whether it is owed: disputed",
    unseen: "words not seen",
  },
  kindsLong: {
    text: "contestable by its words: they, or the parties’ readings, differ",
    fact: "contestable: turns on a fact of this case that was not said",
    record: "contestable only because the ledger does not know",
    end: "contestable: whether the pledge bound, or still bound, is disputed",
    owed: "contestable: whether anything is owed under the pledge is disputed",
    unseen: "contestable: the words were not seen",
  },
  toward: (whom: string) => `to ${whom}`,
  /** The end of a card's heading, after the states and their mark: the side that is helped. */
  helped: (whom: string, stand: string) => (/^(must|may)-assist$/.test(stand) ? whom : `(owed to ${whom})`),
  /** Beside the state that would be helped. */
  standing: {
    party: "",
    protected: ", protected but no party",
    concerned: ", which the clause is about and which is owed nothing under it",
    disputed: ", its membership not settled",
    "two-governments": ", of which two governments dispute whether it is a party",
    "not-known": ", its day of entry into force not on record",
    "end-not-known": ", not settled whether it was still a party",
  } as Record<string, string>,
  asks: (whom: string) => `if ${whom} asks`,
  aParty: "a party",
  decides: {
    automatic: "automatic",
    each: "each decides for itself how",
    jointly: "the parties decide jointly",
    unsaid: "who decides is not said",
  } as Record<string, string>,
  decidedBy: (who: string) => `decided by ${who}`,
  organ: (name: string) => `the ${name}`,
  morePacts: (count: number) => `${count} more`,
  forces: { required: "force required", permitted: "force permitted", unsaid: "force not mentioned", none: "no force" } as Record<
    string,
    string
  >,
  changed: (from: string) => `changed: was ${from}`,
  statuses: { triggered: "triggered", contestable: "contestable", "not-triggered": "not called on" },
  showAll: (count: number) => `All ${count}`,
  detail: {
    back: "Back to the verdicts",
    toward: (by: string, to: string) => `${by} to ${to}`,
    one: "One state’s whole page",
    all: (name: string) => `All that ${name} owes in this case`,
    idle: (count: number) => `Not called on (${count})`,
    owes: (type: string, by: string, to: string) => `${type}, by ${by} to ${to}`,
    parties: (about: string) => `the parties, about ${about}`,
    words: (article: string) => `${article}, operative words`,
    tests: "The tests that it turns on",
    /** Before the place in the text that most tests share. */
    readFrom: (more: boolean) => (more ? "Read from, unless a row says otherwise:" : "Read from"),
    said: "What parties have said it means",
    saidNote: "each is the position of its author, not law",
    invoked: "Invoked before",
    never: "The ledger has no past invocation of this treaty.",
    neverArticle: "The ledger has no past invocation of this article; of others:",
    otherUses: "Other articles of the treaty:",
    between: (from: string, to: string) => `${from} to ${to}`,
    flips: "What would change this",
    summary: "Rests on a summary of the text, not on its words.",
    none: "The ledger has no pledge of this state that touches this case.",
  },
  results: { met: "met", "not-met": "not met", open: "open" },
  basis: { text: "by its words", fact: "fact of the case", record: "on record", presumed: "presumed", admission: "its own reading" },
  slots: {
    "in-force": "In force",
    text: "Words seen",
    owed: "Still owed",
    trigger: "What happened",
    enemy: "Against whom",
    "own-parties": "Fellow party",
    conduct: "Who began",
    area: "Where",
    requires: "Condition",
    except: "Exception",
    forbids: "What it forbids",
  } as Record<string, string>,
  /** The slots that one test is about, by name. */
  slotsOf: (names: readonly string[]) => en.list.and(names.map((name, index) => (index === 0 ? name : lower(name)))),
  rings: {
    title: "Who is bound, and how strongly",
    tab: "Diagram",
    table: "Table",
    ring: {
      must: "must help",
      own: "bound by its own act",
      may: "may help",
      political: "committed politically",
      consult: "must consult",
      neutral: "must stay out",
      "no-help": "must not help the attacker",
    },
    nobody: "nobody",
    withAttacker: (whom: string) => `On the side of ${whom}`,
    gone: "No longer called on",
    outside: "Owes nothing that this case calls on",
    states: (count: number) => `${count} states`,
    more: (count: number) => `${count} more`,
    listed: "all are in the list below",
    was: (word: string) => `changed: was ${word}`,
    called: "changed: newly called on",
    helps: (whom: string) => `helps ${whom}`,
    ifBinds: (pact: string) => `if it still binds: ${pact}`,
    ifFact: (question: string) => `turns on a fact: ${lower(question)}`,
    revocable: (pact: string) => `${pact}, which it can revoke`,
    arrow: (act: string, place: string | null) => `${lower(act)}${place === null ? "" : atPlace(place)}`,
    label: (title: string, counts: string) => `Diagram. ${title}: ${counts}.`,
    counts: (ring: string, sure: number, doubtful: number) => `${ring}: ${sure}${doubtful === 0 ? "" : ` (and ${doubtful} in doubt)`}`,
    read: "Each state appears once, on the ring of its strongest duty. A solid ring is a binding duty, a dashed one a permission, a dotted one a political commitment; short dashes are a duty to consult. A filled dot is certain, a hatched one contestable; a dot with a broken outline rests on a pact that nobody has kept alive.",
    readRows:
      "The line before each heading: solid is a binding duty, dashed a permission, dotted a political commitment; short dashes are a duty to consult. A filled dot is certain, a hatched one contestable; a dot with a broken outline rests on a pact that nobody has kept alive.",
  },
  answer: {
    title: "The answer",
    doubtful: "doubtful",
    why: (pact: string, by: string) => `Why: ${pact}, ${by}`,
    reasons: "The tests",
    both: "Both readings",
    more: (count: number) => `${count} more`,
    promised: (count: number) => states(count),
    promisedText: (many: boolean) => `${many ? "have" : "has"} promised not to attack one side or the other`,
    show: "Show",
    idle: (count: number) => `${count} ${count === 1 ? "pledge" : "pledges"} that this case does not call on`,
    disowned: { "organisation-dissolved": "Its organisation was dissolved", disowned: "Disowned" } as Record<string, string>,
    by: (who: string) => ` by ${who}`,
    on: (day: string) => ` on ${day}`,
  },
  seat: {
    label: "Your seat",
    none: "None: read from outside",
    you: (name: string) => `You are ${name}.`,
    part: {
      initiator: "In this case you attack.",
      target: "In this case you are attacked.",
      third: "You stand outside, as the case is put.",
    },
    owes: {
      "must-assist": (whom: string, pact: string) => `You must help ${whom} (${pact}).`,
      "self-bound": (whom: string, pact: string) => `You have bound yourself over ${whom} (${pact}), and can revoke it.`,
      "may-assist": (whom: string, pact: string) => `You may help ${whom} (${pact}).`,
      contestable: (whom: string, pact: string) => `Whether you owe help to ${whom} is contestable (${pact}).`,
      nominal: (whom: string, pact: string) => `If it still binds, ${pact} obliges you towards ${whom}.`,
      "must-consult": (whom: string, pact: string) => `You must consult with ${whom} (${pact}).`,
      political: (whom: string, pact: string) => `You have a political commitment towards ${whom} (${pact}), which obliges you to nothing.`,
      "must-stay-neutral": (whom: string, pact: string) => `You must stay neutral towards ${whom} (${pact}).`,
      "must-not-help": (whom: string, pact: string) => `You must give no help against ${whom} (${pact}).`,
      "may-not-attack": (whom: string, pact: string) => `You have promised not to attack ${whom} (${pact}).`,
      "political-nonaggression": (whom: string, pact: string) =>
        `You have committed yourself politically not to attack ${whom} (${pact}), which by itself is no binding duty.`,
    } as Record<string, (whom: string, pact: string) => string>,
    owesNothing: "You owe nothing that this case calls on.",
    breaks: (count: number) => `The attack breaks ${count === 1 ? "a pledge" : `${count} pledges`} of yours.`,
    mayBreak: (count: number, further: boolean) => {
      const more = further ? "further " : "";
      return `It is contestable whether the attack breaks ${count === 1 ? `a ${more}pledge` : `${count} ${more}pledges`} of yours.`;
    },
    owed: {
      "must-assist": (who: string, _many: boolean, pact: string) => `${who} must help you (${pact}).`,
      "self-bound": (who: string, many: boolean, pact: string) =>
        `${who} ${many ? "have" : "has"} bound ${many ? "themselves" : "itself"} over you (${pact}), and can revoke it.`,
      "may-assist": (who: string, _many: boolean, pact: string) => `${who} may help you (${pact}).`,
      contestable: (who: string, _many: boolean, pact: string) => `Whether ${who} must or may help you is contestable (${pact}).`,
      nominal: (who: string, many: boolean, pact: string) =>
        `If it still binds, ${pact} obliges ${who} towards you${many ? " as well" : ""}.`,
      "must-consult": (who: string, _many: boolean, pact: string) => `${who} must consult with you (${pact}).`,
      political: (who: string, many: boolean, pact: string) =>
        `${who} ${many ? "have" : "has"} a political commitment towards you (${pact}).`,
      "must-stay-neutral": (who: string, _many: boolean, pact: string) => `${who} must stay neutral towards you (${pact}).`,
      "must-not-help": (who: string, _many: boolean, pact: string) => `${who} must give no help against you (${pact}).`,
    } as Record<string, (who: string, many: boolean, pact: string) => string>,
    owedNothing: "Nobody owes you help in this case.",
    copy: "Copy the address",
    copyFor: (name: string) => `Copy the address for a class: you are ${name}`,
    copied: "Copied",
    byHand: "Copy it from here:",
  },
  breaches: "Pledges that the attack itself breaks",
  generalLaw: "General law that binds both sides",
  mayForbid: "may forbid it",
  /** Why it may: what the rule protects, and what is not settled. */
  doubt: (text: string) => `Not settled: ${text}.`,
  notJudged: "Whether force could be justified is not judged here.",
  onlySomePromises: "The ledger holds only some promises not to attack; others may be broken too.",
  ownClaims: "Rights that the attacker itself can claim",
  ownClaimsNote: "They are claims of the attacker, oblige nobody, and are not judged here.",
  guaranteed: "guarantee",
  alliance: "help against attack",
  codedBy: (who: string, many: boolean) => `so coded by ${who}, ${many ? "compilers, not parties" : "a compiler, not a party"}`,
  politicalBreaches: "Political commitments that the attack goes against",
  breach: (by: string, to: string) => `${by} to ${to}`,
  breachAbout: (promise: string, state: string) => `${promise}, about ${state}`,
  around: {
    title: "The law around it",
    intro: "General law that stands beside the pledges. No verdict rests on it.",
    measures: "Measures in force on that day",
    recommendation: "a recommendation",
    unsettled: "in force: not settled",
    ran: (from: string, until: string | null) =>
      until === null || until === "unknown" ? `since ${longDate(from)}` : `${longDate(from)} to ${longDate(until)}`,
  },
  open: {
    title: "What would have to be settled",
    intro: "Disputes of law come first, then facts of the case. Choose an answer, and the verdicts change at once.",
    none: "Nothing: every test of every pledge has a clear answer.",
    answer: "What do you hold?",
    unsaid: "not said",
    leftOpen: "left open",
    own: "its own reading",
    ownLong: "the bearer has itself adopted a reading that widens its duty, and is held to it",
    ownIntro: (count: number) =>
      `${count === 1 ? "One more question was" : `${count} more questions were`} settled by the bearer’s own reading. Take another to see what follows.`,
    values: {} as Record<string, string>,
    if: (value: string) => `If ${value}`,
    becomes: (count: number, status: keyof typeof BECOMES) =>
      `${count} ${count === 1 ? "duty" : "duties"} ${BECOMES[status][count === 1 ? 0 : 1]}`,
    nothing: "nothing changes",
    types: (type: string, who: string) => `${type} by ${who}`,
    /** Questions on which nobody's help depends. */
    peace: (count: number, more: boolean) =>
      `${countWord(count, false).replace(/^./, (first) => first.toUpperCase())} ${more ? "more " : ""}${count === 1 ? "bears" : "bear"} on promises not to attack alone, and on nobody’s help`,
    record: (count: number) =>
      `${count} more ${count === 1 ? "turns" : "turn"} on what the ledger does not know: a day of entry into force, or words that nobody here has seen`,
    held: "What you hold true",
    heldNone: "You have assumed nothing beyond the case itself.",
    holds: (answer: string) => (answer === "yes" ? "holds" : answer === "no" ? "does not hold" : "is open"),
    remove: (what: string) => `Take back: ${what}`,
    takeBack: "Take back",
    changed: (count: number) => (count === 0 ? "This changes no duty." : `This changes ${count} ${count === 1 ? "duty" : "duties"}:`),
    was: (from: string, to: string) => `${from}, now ${to}`,
  },
  further: {
    title: "Further strikes and aid",
    count: (count: number) => `Further strikes and aid (${count})`,
    intro: "A second power that strikes, or that aids without striking, may call on other pledges.",
    striker: "Who also strikes",
    struck: "Whom",
    defence: "In defence of (may be left out)",
    aider: "Who aids",
    aided: "Whom",
    how: "How",
    supports: "supports",
    mobilised: "has mobilised for",
    add: "Add",
    strikes: (by: string, on: string, place: string | null, of: string | null) =>
      `${by} also strikes ${on}${place === null ? "" : ` at ${place}`}${of === null ? "" : `, in defence of ${of}`}`,
    aids: (by: string, to: string, how: string) => `${by} ${how} ${to}`,
  },
  rounds: {
    title: "If those who are obliged joined",
    intro:
      "The answer above does not change. In each round the states that are obliged to fight join the side to which they owe help, and the pledges that their strikes call on are listed. A state that may choose how it helps is called on but does not join. This reads pledges and predicts nobody’s conduct. An ally’s ally owes nothing.",
    label: "Rounds",
    none: "None",
    joins: "Who joins",
    triggered: "those obliged to fight",
    contestable: "also where that is contestable",
    "called-on": "all who are obliged to help",
    round: (number: number) => `Round ${number}`,
    nobody: "Nobody joins.",
    callsOn: "Called on in turn",
    join: (side: string, many: boolean) => `${many ? "join" : "joins"} the ${side === "target" ? "side attacked" : "attacking side"}`,
    busy: "Reading the rounds.",
    failed: "The rounds could not be read.",
  },
  map: {
    title: (date: string) => `Where the obliged are, ${longDate(date)}`,
    tab: "Map",
    table: "Table",
    label: (title: string, obliged: number, contestable: number) =>
      `Map of the seats of government of that day. ${title}: ${states(obliged)} obliged to assist, ${states(contestable)} contestable.`,
    caption: {
      first: "attacks, as the case puts it",
      second: "attacked",
      must: "obliged to assist",
      contestable: "contestable",
      may: "may assist, must consult or stay neutral",
    },
    rest: "Each dot is a seat of government of that day. Distance and size mean nothing; no territory is drawn, and no claim.",
    head: { state: "State", stands: "Stands", toward: "Toward", by: "By" },
    side: { initiators: "attacks, as put", targets: "attacked, as put" },
    notAttack: (count: number, names: string) => `${states(count)} that only promised not to attack a side: ${names}.`,
  },
  notes: "To bear in mind",
  noteTreaties: (count: number) => (count === 1 ? "Open the treaty" : `Open one of the ${count} treaties`),
  brief: {
    title: (name: string) => `Role brief: ${name}`,
    open: "Role briefs",
    openText: "One page about one state in this case, to print. A sealed brief leaves out the verdicts, so that a class can read first.",
    choose: "For which state",
    all: (count: number) => `All ${countWord(count)}, a sheet each`,
    print: (sheets: number) => (sheets === 1 ? "Print" : `Print ${countWord(sheets)} sheets`),
    seal: "Seal: leave the statuses out",
    back: "Back to the case",
    further: (strikes: readonly (readonly [string, string])[]) =>
      `Further strikes in this case: ${en.list.and(strikes.map(([by, on]) => `${by} on ${on}`))}.`,
    parts: {
      target: "is attacked in this case",
      initiator: "is taken to attack in this case",
      third: "stands outside, as the case is put",
    },
    owes: "What it owes",
    owed: "What it is owed",
    owesNone: "No pledge of help, neutrality or consultation that touches this case.",
    owedNone: "Nobody owes it such a pledge in this case.",
    decide: "To be decided",
    answer: "Is the duty called on: yes, no, or contestable?",
    yours: "Your verdict",
    sealedNote: "Sealed: read the words, decide each question, and write down who is obliged before the verdicts are opened.",
    said: "Said before",
  },
  memo: {
    open: "Open the memo",
    printPage: "Print this page",
    openText: "The words, citations and tests of each duty, to print or forward.",
    back: "Back to the case",
    print: "Print",
    save: { markdown: "Save Markdown", html: "Save HTML", csl: "Save citations (CSL)" },
    annex: "With the annex in full",
  },
  download: "Table (CSV)",
} as const;

export type Labels = typeof english;
export const labels = translated("attacked", english);
