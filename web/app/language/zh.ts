/**
 * Simplified Chinese, as a separate script that runs before the app. It imports only types from the app: a catalogue that it
 * loaded would be filled too early, in English.
 */

import { thinCoverage } from "../../ledger/coverage.labels.zh.ts";
import { glossary } from "../../ledger/glossary.labels.zh.ts";
import { powersPicker } from "../../ledger/powers.labels.zh.ts";
import { records } from "../../ledger/records.labels.zh.ts";
import { regions } from "../../ledger/regions.labels.zh.ts";
import { treatyLabels } from "../../ledger/treaty/labels.zh.ts";
import { wrong, wrongNote } from "../../ledger/wrong.labels.zh.ts";
import { attacked } from "../../views/attacked/labels.zh.ts";
import { changed } from "../../views/changed/labels.zh.ts";
import { claims } from "../../views/claims/labels.zh.ts";
import { compare } from "../../views/compare/labels.zh.ts";
import { counts } from "../../views/counts/labels.zh.ts";
import { coverage } from "../../views/coverage/labels.zh.ts";
import { guide } from "../../views/guide/labels.zh.ts";
import { instrument } from "../../views/instrument/labels.zh.ts";
import { literature } from "../../views/literature/labels.zh.ts";
import { map } from "../../views/map/labels.zh.ts";
import { measures } from "../../views/measures/labels.zh.ts";
import { mediators } from "../../views/mediators/labels.zh.ts";
import { method } from "../../views/method/labels.zh.ts";
import { network } from "../../views/network/labels.zh.ts";
import { price } from "../../views/price/labels.zh.ts";
import { source } from "../../views/source/labels.zh.ts";
import { stateview } from "../../views/state/labels.zh.ts";
import { timeline } from "../../views/timeline/labels.zh.ts";
import { why } from "../../views/why/labels.zh.ts";
import { whySteps } from "../../views/why/steps/labels.zh.ts";
import { offline } from "../offline/labels.zh.ts";
import { search } from "../shell/search.labels.zh.ts";
import { frame } from "./frame.zh.ts";
import { speech } from "./speech.zh.ts";
import type { Translation } from "./translation.ts";
import { groupNames, navText, viewDoors, viewTitles } from "./views.zh.ts";

/** Labels of views by the names of their catalogues. */
const views = {
  map,
  attacked,
  changed,
  claims,
  compare,
  counts,
  coverage,
  glossary,
  guide,
  instrument,
  literature,
  regions,
  treaty: treatyLabels,
  measures,
  mediators,
  method,
  network,
  offline,
  price,
  records,
  search,
  source,
  stateview,
  thinCoverage,
  timeline,
  powersPicker,
  why,
  whySteps,
  wrong,
  wrongNote,
};
const texts = { en: frame, viewTitles, viewDoors, navText, groupNames, ...views };

const zh: Translation = { id: "zh", tag: "zh-Hans", speech, texts };
globalThis.ententeWords = zh;
