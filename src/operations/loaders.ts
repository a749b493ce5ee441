/**
 * The registry by name, each operation loaded when it is asked for: a command pays for its own schemas and no others.
 * `registry.ts` is the same list whole; a test holds the two together.
 */
import type { OPERATIONS } from "./registry.ts";

export type OperationName = keyof typeof OPERATIONS;

export const LOADERS = Object.freeze({
  "state.compare": async () => (await import("./stateCompare.ts")).stateCompare,
  "state.show": async () => (await import("./stateShow.ts")).stateShow,
  "state.autonomy": async () => (await import("./stateAutonomy.ts")).stateAutonomy,
  "state.history": async () => (await import("./stateHistory.ts")).stateHistory,
  "state.list": async () => (await import("./stateList.ts")).stateList,
  "ties.between": async () => (await import("./tiesBetween.ts")).tiesBetween,
  "allies.list": async () => (await import("./alliesList.ts")).alliesList,
  "allies.count": async () => (await import("./alliesCount.ts")).alliesCount,
  "allies.ladder": async () => (await import("./alliesLadder.ts")).alliesLadder,
  "crisis.trace": async () => (await import("./crisisTrace.ts")).crisisTrace,
  "crisis.flip": async () => (await import("./crisisFlip.ts")).crisisFlip,
  "crisis.brief": async () => (await import("./crisisBrief.ts")).crisisBrief,
  "explanations.weigh": async () => (await import("./explanationsWeigh.ts")).explanationsWeigh,
  "instrument.list": async () => (await import("./instrumentList.ts")).instrumentList,
  "instrument.show": async () => (await import("./instrumentShow.ts")).instrumentShow,
  "instrument.members": async () => (await import("./instrumentMembers.ts")).instrumentMembers,
  "instrument.history": async () => (await import("./instrumentHistory.ts")).instrumentHistory,
  "instrument.area": async () => (await import("./instrumentArea.ts")).instrumentArea,
  "area.list": async () => (await import("./areaList.ts")).areaList,
  "promise.audience": async () => (await import("./promiseAudience.ts")).promiseAudience,
  "mediator.find": async () => (await import("./mediatorFind.ts")).mediatorFind,
  "mediator.reach": async () => (await import("./mediatorReach.ts")).mediatorReach,
  "network.at": async () => (await import("./networkAt.ts")).networkAt,
  "network.changes": async () => (await import("./networkChanges.ts")).networkChanges,
  "network.pacts": async () => (await import("./networkPacts.ts")).networkPacts,
  "place.list": async () => (await import("./placeList.ts")).placeList,
  "records.list": async () => (await import("./recordsList.ts")).recordsList,
  "war.list": async () => (await import("./warList.ts")).warList,
  "claims.check": async () => (await import("./claimsCheck.ts")).claimsCheck,
  "claims.diff": async () => (await import("./claimsDiff.ts")).claimsDiff,
  "source.cite": async () => (await import("./sourceCite.ts")).sourceCite,
  "source.show": async () => (await import("./sourceShow.ts")).sourceShow,
  "ledger.search": async () => (await import("./ledgerSearch.ts")).ledgerSearch,
  "ledger.glossary": async () => (await import("./ledgerGlossary.ts")).ledgerGlossary,
  "ledger.check": async () => (await import("./ledgerCheck.ts")).ledgerCheck,
  "ledger.stats": async () => (await import("./ledgerStats.ts")).ledgerStats,
  "ledger.diff": async () => (await import("./ledgerDiff.ts")).ledgerDiff,
}) satisfies { readonly [N in OperationName]: () => Promise<(typeof OPERATIONS)[N]> };
