/** ledger.check: every error in the files of a ledger's folder. The command exits with 1 if there is any. */

import type { Asking } from "../../../claims/asking.ts";
import { bindingComplaints } from "../../../claims/bindings.ts";
import { type Complaint, InputError } from "../../../errors.ts";
import { indexLedger } from "../../../ledger/ledger.ts";
import { coded } from "../../../model/complaints.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { LedgerCheck } from "../../../model/results/ledger.ts";
import { frame } from "../../inputs.ts";
import type { Context } from "../../operation.ts";
import type { Input } from "./schema.ts";

type Claims = NonNullable<ReturnType<NonNullable<Context["checkFolder"]>>["claims"]>;

export function run({ ledger, checkFolder, asking }: Context, { folder }: Input): Unspoken<LedgerCheck> {
  if (checkFolder === undefined) {
    throw new InputError({
      ...coded("no-disk", { command: "entente ledger check" }),
      what: "a folder cannot be read here",
      where: "folder",
      why: "this surface has no disk",
      todo: "run: entente ledger check",
    });
  }
  const { complaints: found, gaps, files, claims } = checkFolder(folder);
  const complaints = claims === null || asking === undefined ? found : [...found, ...claimComplaints(claims, asking, found.length > 0)];
  return {
    kind: "ledger-check",
    ...frame(ledger),
    folder,
    ok: complaints.length === 0,
    files,
    complaints: [...complaints],
    gaps: [...gaps],
  };
}

/** Complaints about the questions of claims. A folder with faults may lack what they name, so ids are looked up in one without. */
function claimComplaints({ texts, data, settle }: Claims, asking: Asking, faulty: boolean): Complaint[] {
  const over = faulty ? null : asking.over(indexLedger(data));
  const complaints = texts.flatMap(({ text, where }) => bindingComplaints(text, asking, where, over));
  if (complaints.length === 0 && !faulty) settle();
  return complaints;
}

/** The rows of the answer for --csv. */
export const rows = ({ complaints }: LedgerCheck) => complaints;
