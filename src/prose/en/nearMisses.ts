/** English sentences on near misses, and the two lines to quote. */

import type { ClaimsPhrases } from "../../model/phrases/claims.ts";
import type { ObligationType } from "../../model/vocabulary.ts";
import { capital } from "../capital.ts";
import type { Sentences, Speaker } from "../speaker.ts";
import { article as articleWords } from "./lawWords.ts";
import { countWords, dependsWords, OUTCOMES, partWords } from "./outcomes.ts";

type NearPhrases = Pick<
  ClaimsPhrases,
  "near-tie" | "near-membership" | "near-act" | "near-life" | "quoted-answer" | "quoted-source" | "quoted-ledger"
>;

/** The promise as it stands in a list of parts. */
export const TYPES: Readonly<Record<ObligationType, string>> = {
  defence: "defence",
  offence: "help in any war",
  neutrality: "neutrality",
  nonaggression: "nonaggression",
  consultation: "consultation",
  partnership: "partnership",
  designation: "designation",
  procurement: "supply of arms",
  membership: "membership",
  facilities: "bases and facilities",
  command: "joint command",
  intelligence: "intelligence",
};
/** The grade of a promise that is no binding duty. */
export const GRADES = {
  binding: "",
  permissive: ", which it may give and need not",
  principle: ", as a political commitment that binds nobody in law",
  unilateral: ", by its own law or order, which it can change alone",
};
const ACTS: Readonly<Record<string, string>> = {
  signed: "signed",
  "entered-into-force": "in force from",
  "notified-withdrawal": "withdrawal notified",
  invoked: "invoked",
};
const STANDINGS = {
  member: "member",
  designated: "designated",
  observer: "observer",
  partner: "partner",
  suspended: "suspended member",
  host: "host",
  signatory: "signatory",
};

/** Words on a treaty's text that is not published: unseen, or known from quotations. */
export const TEXTS = { quoted: "text known from quotations", unpublished: "text unpublished" } as const;

export const NEAR: Sentences<NearPhrases> = {
  "near-tie": (near, say) => {
    const { instrument, signed, article, text, type, grade, owedBy, owedTo, mutual, differs, since, until } = near;
    const year = signed === null || say.instrument(instrument).includes(signed.slice(0, 4)) ? "" : ` of ${signed.slice(0, 4)}`;
    const who = mutual ? "" : `, owed by ${say.state(owedBy)} to ${say.state(owedTo)}`;
    const noEnd = until === null ? "no end was found, and " : "";
    const dormant = differs === "dormant" ? `, dormant: ${noEnd}nobody is known to have used it` : "";
    const place = text === "unpublished" ? TEXTS[text] : articleWords(article);
    return `${capital(say.instrument(instrument))}${year}, ${place}: ${TYPES[type]}${GRADES[grade]}${who}, ${timeWords(since, until, say)}${dormant}`;
  },
  "near-membership": ({ instrument, state, standing, since, until }, say) =>
    `${capital(say.state(state))}: ${STANDINGS[standing]} of ${theTitled(say.instrument(instrument))}, ${timeWords(since, until, say)}`,
  "near-act": ({ instrument, act, dates }, say) =>
    `${capital(say.instrument(instrument))}: ${ACTS[act] ?? act.replaceAll("-", " ")} ${say.and(dates.map(say.date))}`,
  "near-life": ({ instrument, since, until }, say) => `${capital(say.instrument(instrument))}: ${timeWords(since, until, say)}`,
  "quoted-answer": (args, say) => {
    const { verdict, verified, near, ground, cut, pactsOnly } = args;
    const without = cut.length === 0 ? "" : `, without ${say.and(cut.map((words) => `“${words}”`))}`;
    const by = `by the Entente ledger, verified through ${say.date(verified)}${without}${partWords(args.part, say)}`;
    const closest = near === null ? "" : ` Closest: ${say.phrase(near)}.`;
    const count = countWords(args, say);
    const rests = ground === null ? "" : ` ${say.phrase(ground)}`;
    // What limits the answer stands in its own sentence, so that nobody can quote the one without the other.
    const joined = ground === null ? "." : `: ${lowered(say.phrase(ground))}`;
    switch (verdict) {
      case "supported":
        return `Yes, ${by}${count === "" ? joined : `.${count}${rests}`}`;
      case "contradicted":
        return closest === "" && count === "" ? `No, ${by}${joined}` : `No, ${by}.${count}${closest}`;
      case "depends-on-reading": {
        if (args.defined) return `${dependsWords(args, by)}.${rests}`;
        const each = args.readings.map(({ reading, outcome }) => `${reading ?? "as it stands"}: ${OUTCOMES[outcome] ?? outcome}`);
        return `It depends, ${by}${each.length === 0 ? joined : `: ${each.join("; ")}.${count}${rests}`}`;
      }
      case "past-verification":
        return `Not checkable yet, ${by}: the day is after its last check.`;
      default:
        return `Not on record, ${by}: ${pactsOnly ? "it holds security pacts only, and not every one" : "it does not collect everything of this kind"}, so that this is no denial.${closest}`;
    }
  },
  "quoted-source": ({ instrument, article, series, cite, url, text, parties, mark }, say) => {
    const print = series === null ? cite : seriesWords(series);
    const parts = [
      instrument === null ? null : capital(say.instrument(instrument)),
      article === null || text === "unpublished" ? null : articleWords(article),
      text === "published" ? null : TEXTS[text],
      parties ? "its parties as on record" : null,
      print,
      url,
      mark === undefined ? null : MARKS[mark],
    ];
    return `Source: ${parts.filter((part) => part !== null).join(", ")}`;
  },
  "quoted-ledger": ({ rule, here }, say) =>
    rule === null
      ? `Source: the coverage of the Entente ledger. ${here.map(say.phrase).join(" ")}`.trim()
      : `Source: the Entente ledger's own count, by its rule “${rule}”`,
};

function timeWords(since: string | null, until: string | null, say: Speaker): string {
  const isKnown = since !== null && since !== "unknown";
  const from = isKnown ? `${until === null ? "since" : "from"} ${say.date(since)}` : "entry into force not on record";
  if (until === null) return from;
  if (!isKnown && until !== "unknown") return `until ${say.date(until)}, ${from}`;
  return until === "unknown" ? `${from}, ended on a day that is not settled` : `${from} to ${say.date(until)}`;
}

/** "UNTS 2792, p. 155, no. 49225" */
function seriesWords({ series, volume, page, number }: NonNullable<ClaimsPhrases["quoted-source"]["series"]>): string {
  const place = [
    volume === undefined ? series : `${series} ${volume}`,
    page === undefined ? null : `p. ${page}`,
    number === undefined ? null : `no. ${number}`,
  ];
  return place.filter((part) => part !== null).join(", ");
}

/** The mark of an act's source, where its own words were not seen. */
const MARKS = {
  secondary: "checked: secondary, a report of the act and not its own words",
  unverified: "checked: unverified, nobody has opened the source",
};

/** A ground after a colon: "the ledger has …", "it rests on …"; a name keeps its capital. */
function lowered(text: string): string {
  return /^(The|It|A|What|About|Invoked) /.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}

/** A title inside a sentence: "the North Atlantic Treaty", "NATO". */
function theTitled(title: string): string {
  return /(treaty|pact|convention|charter|statute|protocol|agreement|alliance|compact|act|order|declaration)s?$/i.test(title) &&
    !/^the /i.test(title)
    ? `the ${title}`
    : title;
}
