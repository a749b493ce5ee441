/**
 * The registry by name, each operation loaded when it is asked for: a command pays for its own schemas and no others.
 * `registry.ts` is the same list whole; a test holds the two together.
 */
import type { OPERATIONS } from "./registry.ts";

export type OperationName = keyof typeof OPERATIONS;

export const LOADERS = Object.freeze({
  "state.compare": async () => (await import("./state/compare/operation.ts")).stateCompare,
  "state.show": async () => (await import("./state/show/operation.ts")).stateShow,
  "state.autonomy": async () => (await import("./state/autonomy/operation.ts")).stateAutonomy,
  "state.history": async () => (await import("./state/history/operation.ts")).stateHistory,
  "state.list": async () => (await import("./state/list/operation.ts")).stateList,
  "ties.between": async () => (await import("./ties/between/operation.ts")).tiesBetween,
  "allies.list": async () => (await import("./allies/list/operation.ts")).alliesList,
  "allies.count": async () => (await import("./allies/count/operation.ts")).alliesCount,
  "allies.ladder": async () => (await import("./allies/ladder/operation.ts")).alliesLadder,
  "crisis.trace": async () => (await import("./crisis/trace/operation.ts")).crisisTrace,
  "crisis.flip": async () => (await import("./crisis/flip/operation.ts")).crisisFlip,
  "crisis.brief": async () => (await import("./crisis/brief/operation.ts")).crisisBrief,
  "explanations.weigh": async () => (await import("./explanations/weigh/operation.ts")).explanationsWeigh,
  "instrument.list": async () => (await import("./instrument/list/operation.ts")).instrumentList,
  "instrument.show": async () => (await import("./instrument/show/operation.ts")).instrumentShow,
  "instrument.members": async () => (await import("./instrument/members/operation.ts")).instrumentMembers,
  "instrument.history": async () => (await import("./instrument/history/operation.ts")).instrumentHistory,
  "instrument.area": async () => (await import("./instrument/area/operation.ts")).instrumentArea,
  "area.list": async () => (await import("./area/list/operation.ts")).areaList,
  "promise.audience": async () => (await import("./promise/audience/operation.ts")).promiseAudience,
  "mediator.find": async () => (await import("./mediator/find/operation.ts")).mediatorFind,
  "mediator.reach": async () => (await import("./mediator/reach/operation.ts")).mediatorReach,
  "network.at": async () => (await import("./network/at/operation.ts")).networkAt,
  "network.changes": async () => (await import("./network/changes/operation.ts")).networkChanges,
  "network.pacts": async () => (await import("./network/pacts/operation.ts")).networkPacts,
  "place.list": async () => (await import("./place/list/operation.ts")).placeList,
  "records.list": async () => (await import("./records/list/operation.ts")).recordsList,
  "war.list": async () => (await import("./war/list/operation.ts")).warList,
  "claims.check": async () => (await import("./claims/check/operation.ts")).claimsCheck,
  "claims.diff": async () => (await import("./claims/diff/operation.ts")).claimsDiff,
  "source.cite": async () => (await import("./source/cite/operation.ts")).sourceCite,
  "source.show": async () => (await import("./source/show/operation.ts")).sourceShow,
  "ledger.search": async () => (await import("./ledger/search/operation.ts")).ledgerSearch,
  "ledger.glossary": async () => (await import("./ledger/glossary/operation.ts")).ledgerGlossary,
  "ledger.check": async () => (await import("./ledger/check/operation.ts")).ledgerCheck,
  "ledger.stats": async () => (await import("./ledger/stats/operation.ts")).ledgerStats,
  "ledger.diff": async () => (await import("./ledger/diff/operation.ts")).ledgerDiff,
}) satisfies { readonly [N in OperationName]: () => Promise<(typeof OPERATIONS)[N]> };
