/** English: every sentence of an answer. */
import type { Catalogue } from "../speaker.ts";
import { agreement } from "./agreement.ts";
import { around } from "./around.ts";
import { audit } from "./audit.ts";
import { claims } from "./claims.ts";
import { coverage } from "./coverage.ts";
import { datasets } from "./datasets.ts";
import { guide } from "./guide.ts";
import { law } from "./law.ts";
import { ledger } from "./ledger.ts";
import { literature } from "./literature.ts";
import { measures } from "./measures.ts";
import { memo } from "./memo.ts";
import { notes } from "./notes.ts";
import { strategy } from "./strategy.ts";
import { ties } from "./ties.ts";

export const en: Catalogue = {
  ...notes,
  ...law,
  ...ties,
  ...strategy,
  ...claims,
  ...coverage,
  ...measures,
  ...memo,
  ...around,
  ...audit,
  ...agreement,
  ...datasets,
  ...guide,
  ...ledger,
  ...literature,
};
