/** Everything that a user can ask for. A new operation is a file and a line here. */
import { alliesCount } from "./allies/count/operation.ts";
import { alliesLadder } from "./allies/ladder/operation.ts";
import { alliesList } from "./allies/list/operation.ts";
import { areaList } from "./area/list/operation.ts";
import { claimsCheck } from "./claims/check/operation.ts";
import { claimsDiff } from "./claims/diff/operation.ts";
import { crisisBrief } from "./crisis/brief/operation.ts";
import { crisisFlip } from "./crisis/flip/operation.ts";
import { crisisTrace } from "./crisis/trace/operation.ts";
import { explanationsWeigh } from "./explanations/weigh/operation.ts";
import { instrumentArea } from "./instrument/area/operation.ts";
import { instrumentHistory } from "./instrument/history/operation.ts";
import { instrumentList } from "./instrument/list/operation.ts";
import { instrumentMembers } from "./instrument/members/operation.ts";
import { instrumentShow } from "./instrument/show/operation.ts";
import { ledgerCheck } from "./ledger/check/operation.ts";
import { ledgerDiff } from "./ledger/diff/operation.ts";
import { ledgerGlossary } from "./ledger/glossary/operation.ts";
import { ledgerSearch } from "./ledger/search/operation.ts";
import { ledgerStats } from "./ledger/stats/operation.ts";
import { mediatorFind } from "./mediator/find/operation.ts";
import { mediatorReach } from "./mediator/reach/operation.ts";
import { networkAt } from "./network/at/operation.ts";
import { networkChanges } from "./network/changes/operation.ts";
import { networkPacts } from "./network/pacts/operation.ts";
import { placeList } from "./place/list/operation.ts";
import { promiseAudience } from "./promise/audience/operation.ts";
import { recordsList } from "./records/list/operation.ts";
import { sourceCite } from "./source/cite/operation.ts";
import { sourceShow } from "./source/show/operation.ts";
import { stateAutonomy } from "./state/autonomy/operation.ts";
import { stateCompare } from "./state/compare/operation.ts";
import { stateHistory } from "./state/history/operation.ts";
import { stateList } from "./state/list/operation.ts";
import { stateShow } from "./state/show/operation.ts";
import { tiesBetween } from "./ties/between/operation.ts";
import { warList } from "./war/list/operation.ts";

export const OPERATIONS = Object.freeze({
  "state.compare": stateCompare,
  "state.show": stateShow,
  "state.autonomy": stateAutonomy,
  "state.history": stateHistory,
  "state.list": stateList,
  "ties.between": tiesBetween,
  "allies.list": alliesList,
  "allies.count": alliesCount,
  "allies.ladder": alliesLadder,
  "crisis.trace": crisisTrace,
  "crisis.flip": crisisFlip,
  "crisis.brief": crisisBrief,
  "explanations.weigh": explanationsWeigh,
  "instrument.list": instrumentList,
  "instrument.show": instrumentShow,
  "instrument.members": instrumentMembers,
  "instrument.history": instrumentHistory,
  "instrument.area": instrumentArea,
  "area.list": areaList,
  "promise.audience": promiseAudience,
  "mediator.find": mediatorFind,
  "mediator.reach": mediatorReach,
  "network.at": networkAt,
  "network.changes": networkChanges,
  "network.pacts": networkPacts,
  "place.list": placeList,
  "records.list": recordsList,
  "war.list": warList,
  "claims.check": claimsCheck,
  "claims.diff": claimsDiff,
  "source.cite": sourceCite,
  "source.show": sourceShow,
  "ledger.search": ledgerSearch,
  "ledger.glossary": ledgerGlossary,
  "ledger.check": ledgerCheck,
  "ledger.stats": ledgerStats,
  "ledger.diff": ledgerDiff,
});

export type OperationName = keyof typeof OPERATIONS;
