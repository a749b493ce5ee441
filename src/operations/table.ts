/**
 * The list of operations, one line each: the module of its definition and the module of its answer, both loaded on demand.
 * Everything else about an operation is derived from these two modules. The order is that of help and the reference page.
 */

export const TABLE = Object.freeze({
  "state.compare": [() => import("./state/compare/schema.ts"), () => import("./state/compare/run.ts")],
  "state.show": [() => import("./state/show/schema.ts"), () => import("./state/show/run.ts")],
  "state.autonomy": [() => import("./state/autonomy/schema.ts"), () => import("./state/autonomy/run.ts")],
  "state.exposure": [() => import("./state/exposure/schema.ts"), () => import("./state/exposure/run.ts")],
  "state.history": [() => import("./state/history/schema.ts"), () => import("./state/history/run.ts")],
  "state.list": [() => import("./state/list/schema.ts"), () => import("./state/list/run.ts")],
  "ties.between": [() => import("./ties/between/schema.ts"), () => import("./ties/between/run.ts")],
  "ties.history": [() => import("./ties/history/schema.ts"), () => import("./ties/history/run.ts")],
  "allies.list": [() => import("./allies/list/schema.ts"), () => import("./allies/list/run.ts")],
  "allies.count": [() => import("./allies/count/schema.ts"), () => import("./allies/count/run.ts")],
  "allies.ladder": [() => import("./allies/ladder/schema.ts"), () => import("./allies/ladder/run.ts")],
  "allies.series": [() => import("./allies/series/schema.ts"), () => import("./allies/series/run.ts")],
  "allies.spread": [() => import("./allies/spread/schema.ts"), () => import("./allies/spread/run.ts")],
  "crisis.trace": [() => import("./crisis/trace/schema.ts"), () => import("./crisis/trace/run.ts")],
  "crisis.facts": [() => import("./crisis/facts/schema.ts"), () => import("./crisis/facts/run.ts")],
  "crisis.flip": [() => import("./crisis/flip/schema.ts"), () => import("./crisis/flip/run.ts")],
  "crisis.brief": [() => import("./crisis/brief/schema.ts"), () => import("./crisis/brief/run.ts")],
  "crisis.memo": [() => import("./crisis/memo/schema.ts"), () => import("./crisis/memo/run.ts")],
  "explanations.weigh": [() => import("./explanations/weigh/schema.ts"), () => import("./explanations/weigh/run.ts")],
  "instrument.list": [() => import("./instrument/list/schema.ts"), () => import("./instrument/list/run.ts")],
  "instrument.show": [() => import("./instrument/show/schema.ts"), () => import("./instrument/show/run.ts")],
  "instrument.members": [() => import("./instrument/members/schema.ts"), () => import("./instrument/members/run.ts")],
  "instrument.timeline": [() => import("./instrument/timeline/schema.ts"), () => import("./instrument/timeline/run.ts")],
  "instrument.map": [() => import("./instrument/map/schema.ts"), () => import("./instrument/map/run.ts")],
  "instrument.area": [() => import("./instrument/area/schema.ts"), () => import("./instrument/area/run.ts")],
  "area.list": [() => import("./area/list/schema.ts"), () => import("./area/list/run.ts")],
  "guide.list": [() => import("./guide/list/schema.ts"), () => import("./guide/list/run.ts")],
  "guide.show": [() => import("./guide/show/schema.ts"), () => import("./guide/show/run.ts")],
  "promise.audience": [() => import("./promise/audience/schema.ts"), () => import("./promise/audience/run.ts")],
  "mediator.find": [() => import("./mediator/find/schema.ts"), () => import("./mediator/find/run.ts")],
  "mediator.reach": [() => import("./mediator/reach/schema.ts"), () => import("./mediator/reach/run.ts")],
  "mediator.validate": [() => import("./mediator/validate/schema.ts"), () => import("./mediator/validate/run.ts")],
  "network.at": [() => import("./network/at/schema.ts"), () => import("./network/at/run.ts")],
  "network.during": [() => import("./network/during/schema.ts"), () => import("./network/during/run.ts")],
  "network.changes": [() => import("./network/changes/schema.ts"), () => import("./network/changes/run.ts")],
  "network.blocs": [() => import("./network/blocs/schema.ts"), () => import("./network/blocs/run.ts")],
  "measure.list": [() => import("./measure/list/schema.ts"), () => import("./measure/list/run.ts")],
  "measure.compute": [() => import("./measure/compute/schema.ts"), () => import("./measure/compute/run.ts")],
  "measure.series": [() => import("./measure/series/schema.ts"), () => import("./measure/series/run.ts")],
  "similarity.between": [() => import("./similarity/between/schema.ts"), () => import("./similarity/between/run.ts")],
  "similarity.nearest": [() => import("./similarity/nearest/schema.ts"), () => import("./similarity/nearest/run.ts")],
  "place.list": [() => import("./place/list/schema.ts"), () => import("./place/list/run.ts")],
  "records.list": [() => import("./records/list/schema.ts"), () => import("./records/list/run.ts")],
  "war.list": [() => import("./war/list/schema.ts"), () => import("./war/list/run.ts")],
  "claims.check": [() => import("./claims/check/schema.ts"), () => import("./claims/check/run.ts")],
  "claims.diff": [() => import("./claims/diff/schema.ts"), () => import("./claims/diff/run.ts")],
  "source.cite": [() => import("./source/cite/schema.ts"), () => import("./source/cite/run.ts")],
  "source.show": [() => import("./source/show/schema.ts"), () => import("./source/show/run.ts")],
  "ledger.search": [() => import("./ledger/search/schema.ts"), () => import("./ledger/search/run.ts")],
  "ledger.glossary": [() => import("./ledger/glossary/schema.ts"), () => import("./ledger/glossary/run.ts")],
  "ledger.check": [() => import("./ledger/check/schema.ts"), () => import("./ledger/check/run.ts")],
  "ledger.locate": [() => import("./ledger/locate/schema.ts"), () => import("./ledger/locate/run.ts")],
  "ledger.audit": [() => import("./ledger/audit/schema.ts"), () => import("./ledger/audit/run.ts")],
  "ledger.stats": [() => import("./ledger/stats/schema.ts"), () => import("./ledger/stats/run.ts")],
  "ledger.coverage": [() => import("./ledger/coverage/schema.ts"), () => import("./ledger/coverage/run.ts")],
  "ledger.diff": [() => import("./ledger/diff/schema.ts"), () => import("./ledger/diff/run.ts")],
  "ledger.reported": [() => import("./ledger/reported/schema.ts"), () => import("./ledger/reported/run.ts")],
  "literature.reproduce": [() => import("./literature/reproduce/schema.ts"), () => import("./literature/reproduce/run.ts")],
  "dataset.list": [() => import("./dataset/list/schema.ts"), () => import("./dataset/list/run.ts")],
  "dataset.agreement": [() => import("./dataset/agreement/schema.ts"), () => import("./dataset/agreement/run.ts")],
} as const);

/** The name of an operation: noun.verb. */
export type OperationName = keyof typeof TABLE;

export function isOperationName(name: string): name is OperationName {
  return Object.hasOwn(TABLE, name);
}
