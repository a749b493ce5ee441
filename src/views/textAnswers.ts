/** Answers as text: the verdict first, then the table, then doubts, then how far it was checked. */
import { doubts, type Enveloped, foot } from "./envelope.ts";
import { PLAIN, type Style } from "./style.ts";
import { agreement } from "./text/agreement.ts";
import { allies, allyCounts, ladder } from "./text/allies.ts";
import { allySeries, allySpread } from "./text/allySeries.ts";
import { area, areas } from "./text/area.ts";
import { audience } from "./text/audience.ts";
import { autonomy } from "./text/autonomy.ts";
import { caseFacts } from "./text/caseFacts.ts";
import { changes } from "./text/changes.ts";
import { claimsCheck, claimsDiff } from "./text/claims.ts";
import { comparison } from "./text/comparison.ts";
import { ledgerCoverage } from "./text/coverage.ts";
import { brief, flips } from "./text/crisis.ts";
import { datasets } from "./text/datasets.ts";
import { explanations } from "./text/explanations.ts";
import { stateExposure } from "./text/exposure.ts";
import { factPlaces } from "./text/factPlaces.ts";
import { guide, guides } from "./text/guide.ts";
import { history, instrumentTimeline } from "./text/history.ts";
import { instrument } from "./text/instrument.ts";
import { instruments, members } from "./text/instruments.ts";
import { citation, ledgerCheck, ledgerReported, ledgerStats } from "./text/ledger.ts";
import { ledgerAudit } from "./text/ledgerAudit.ts";
import { ledgerDiff } from "./text/ledgerDiff.ts";
import { literature } from "./text/literature.ts";
import { measureList, measureSeries, measureValues, networkBlocs } from "./text/measures.ts";
import { mediatorReach, mediators } from "./text/mediators.ts";
import { mediatorValidation } from "./text/mediatorValidation.ts";
import { memo } from "./text/memo.ts";
import { datedNetwork, network, pacts, places } from "./text/network.ts";
import { records } from "./text/records.ts";
import { glossary, search } from "./text/search.ts";
import { similarity, similarityNearest } from "./text/similarity.ts";
import { source } from "./text/source.ts";
import { state, states } from "./text/state.ts";
import { tieHistory } from "./text/tieHistory.ts";
import { ties } from "./text/ties.ts";
import { trace } from "./text/trace.ts";
import { wars } from "./text/wars.ts";

interface Answer extends Enveloped {
  readonly kind: string;
}

export function textOf(answer: Answer, style: Style = PLAIN): string {
  // If a document was asked for, nothing else is printed.
  if ("document" in answer && typeof answer.document === "string") return answer.document.trimEnd();
  const render = (RENDERERS as Record<string, (answer: never, style: Style) => string[]>)[answer.kind];
  const body = render === undefined ? JSON.stringify(answer, null, 2).split("\n") : render(answer as never, style);
  return (WHOLE.has(answer.kind) ? body : [...body, ...doubts(answer.notes, style), ...foot(answer, style)]).join("\n");
}

/** Kinds of answer that state their own notes and assumptions. */
const WHOLE: ReadonlySet<string> = new Set(["memo"]);

const RENDERERS = {
  flips,
  brief,
  memo,
  "case-facts": caseFacts,
  trace,
  comparison,
  explanations,
  autonomy,
  mediators,
  "mediator-reach": mediatorReach,
  "mediator-validation": mediatorValidation,
  "state-exposure": stateExposure,
  audience,
  ties,
  state,
  history,
  "instrument-history": instrumentTimeline,
  states,
  "ally-counts": allyCounts,
  allies,
  "ally-series": allySeries,
  "ally-spread": allySpread,
  ladder,
  measures: measureList,
  "measure-values": measureValues,
  "measure-series": measureSeries,
  "network-blocs": networkBlocs,
  similarity,
  "similarity-nearest": similarityNearest,
  instruments,
  members,
  instrument,
  "tie-history": tieHistory,
  area,
  areas,
  guide,
  guides,
  network,
  "dated-network": datedNetwork,
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
  "fact-places": factPlaces,
  "ledger-audit": ledgerAudit,
  "ledger-stats": ledgerStats,
  "ledger-coverage": ledgerCoverage,
  "ledger-diff": ledgerDiff,
  "ledger-reported": ledgerReported,
  agreement,
  literature,
  datasets,
} as const;
