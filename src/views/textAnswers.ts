/** Answers as text: the verdict first, then the table, then doubts, then how far it was checked. */
import type { Note } from "../model/results/envelope.ts";
import { WIDTH, wrap } from "./layout.ts";
import { PLAIN, type Style } from "./style.ts";
import { allies, allyCounts, ladder } from "./text/allies.ts";
import { area, areas } from "./text/area.ts";
import { audience } from "./text/audience.ts";
import { autonomy } from "./text/autonomy.ts";
import { caseFacts } from "./text/caseFacts.ts";
import { changes } from "./text/changes.ts";
import { claimsCheck, claimsDiff } from "./text/claims.ts";
import { comparison } from "./text/comparison.ts";
import { ledgerCoverage } from "./text/coverage.ts";
import { brief, flips } from "./text/crisis.ts";
import { explanations } from "./text/explanations.ts";
import { history, instrumentTimeline } from "./text/history.ts";
import { instrument } from "./text/instrument.ts";
import { instruments, members } from "./text/instruments.ts";
import { citation, ledgerCheck, ledgerStats } from "./text/ledger.ts";
import { ledgerDiff } from "./text/ledgerDiff.ts";
import { mediatorReach, mediators } from "./text/mediators.ts";
import { network, pacts, places } from "./text/network.ts";
import { records } from "./text/records.ts";
import { glossary, search } from "./text/search.ts";
import { source } from "./text/source.ts";
import { state, states } from "./text/state.ts";
import { ties } from "./text/ties.ts";
import { trace } from "./text/trace.ts";
import { wars } from "./text/wars.ts";

interface Answer {
  readonly kind: string;
  readonly ledger: { readonly version: string; readonly hash: string; readonly verifiedThrough: string };
  readonly notes: readonly Note[];
  readonly assumptions: readonly string[];
}

export function textOf(answer: Answer, style: Style = PLAIN): string {
  // If a document was asked for, nothing else is printed.
  if ("document" in answer && typeof answer.document === "string") return answer.document.trimEnd();
  const render = (RENDERERS as Record<string, (answer: never, style: Style) => string[]>)[answer.kind];
  const body = render === undefined ? JSON.stringify(answer, null, 2).split("\n") : render(answer as never, style);
  return [...body, ...doubts(answer.notes, style), ...foot(answer, style)].join("\n");
}

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

const RENDERERS = {
  flips,
  brief,
  "case-facts": caseFacts,
  trace,
  comparison,
  explanations,
  autonomy,
  mediators,
  "mediator-reach": mediatorReach,
  audience,
  ties,
  state,
  history,
  "instrument-history": instrumentTimeline,
  states,
  "ally-counts": allyCounts,
  allies,
  ladder,
  instruments,
  members,
  instrument,
  area,
  areas,
  network,
  "network-changes": changes,
  pacts,
  places,
  records,
  wars,
  "claims-check": claimsCheck,
  "claims-diff": claimsDiff,
  source,
  search,
  glossary,
  citation,
  "ledger-check": ledgerCheck,
  "ledger-stats": ledgerStats,
  "ledger-coverage": ledgerCoverage,
  "ledger-diff": ledgerDiff,
} as const;
