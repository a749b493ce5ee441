/** Everything that a user can ask for. A new operation is a file and a line here. */
import { alliesCount } from "./alliesCount.ts";
import { alliesLadder } from "./alliesLadder.ts";
import { alliesList } from "./alliesList.ts";
import { areaList } from "./areaList.ts";
import { claimsCheck } from "./claimsCheck.ts";
import { claimsDiff } from "./claimsDiff.ts";
import { crisisBrief } from "./crisisBrief.ts";
import { crisisFlip } from "./crisisFlip.ts";
import { crisisTrace } from "./crisisTrace.ts";
import { explanationsWeigh } from "./explanationsWeigh.ts";
import { instrumentArea } from "./instrumentArea.ts";
import { instrumentHistory } from "./instrumentHistory.ts";
import { instrumentList } from "./instrumentList.ts";
import { instrumentMembers } from "./instrumentMembers.ts";
import { instrumentShow } from "./instrumentShow.ts";
import { ledgerCheck } from "./ledgerCheck.ts";
import { ledgerDiff } from "./ledgerDiff.ts";
import { ledgerGlossary } from "./ledgerGlossary.ts";
import { ledgerSearch } from "./ledgerSearch.ts";
import { ledgerStats } from "./ledgerStats.ts";
import { mediatorFind } from "./mediatorFind.ts";
import { mediatorReach } from "./mediatorReach.ts";
import { networkAt } from "./networkAt.ts";
import { networkChanges } from "./networkChanges.ts";
import { networkPacts } from "./networkPacts.ts";
import { placeList } from "./placeList.ts";
import { promiseAudience } from "./promiseAudience.ts";
import { recordsList } from "./recordsList.ts";
import { sourceCite } from "./sourceCite.ts";
import { sourceShow } from "./sourceShow.ts";
import { stateAutonomy } from "./stateAutonomy.ts";
import { stateCompare } from "./stateCompare.ts";
import { stateHistory } from "./stateHistory.ts";
import { stateList } from "./stateList.ts";
import { stateShow } from "./stateShow.ts";
import { tiesBetween } from "./tiesBetween.ts";
import { warList } from "./warList.ts";

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
