/** ledger.check: every error in the files of a ledger's folder. The command exits with 1 if there is any. */
import { bindingComplaints } from "../../../claims/bindings.ts";
import { InputError } from "../../../errors.ts";
import { indexLedger } from "../../../ledger/ledger.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { LedgerCheck } from "../../../model/results/ledger.ts";
import { frame } from "../../inputs.ts";
import type { Context } from "../../operation.ts";
import type { Input } from "./schema.ts";

export function run({ ledger, checkFolder, asking }: Context, { folder }: Input): Unspoken<LedgerCheck> {
  if (checkFolder === undefined) {
    throw new InputError({
      what: "a folder cannot be read here",
      where: "folder",
      why: "this surface has no disk",
      todo: "run: entente ledger check",
    });
  }
  const { complaints: found, gaps, files, claims, data } = checkFolder(folder);
  // A folder with faults may lack what its claims name, so ids are looked up in one without.
  const over = found.length > 0 ? null : (asking?.over(indexLedger(data)) ?? null);
  const complaints = [
    ...found,
    ...(asking === undefined ? [] : claims.flatMap(({ text, where }) => bindingComplaints(text, asking, where, over))),
  ];
  return { kind: "ledger-check", ...frame(ledger), folder, ok: complaints.length === 0, files, complaints, gaps: [...gaps] };
}

/** The rows of the answer for --csv. */
export const rows = ({ complaints }: LedgerCheck) => complaints;
