/** ledger.check: reads every file of a ledger's folder and lists all that is wrong. Exit 1 if anything is. */
import * as z from "zod";
import { bindingComplaints } from "../../../claims/bindings.ts";
import { InputError } from "../../../errors.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import { LedgerCheck } from "../../../model/results/ledger.ts";
import { frame } from "../../inputs.ts";
import { type Context, operation } from "../../operation.ts";

const input = z.strictObject({
  folder: z.string().default("data").meta({ description: "The folder that holds instruments/, states/, ..." }),
});

export const ledgerCheck = operation({
  name: "ledger.check",
  summary: "Reads every file of a ledger and lists all that is wrong, with file, line, column and a mend.",
  positional: ["folder"],
  input,
  output: LedgerCheck,
  examples: [{ title: "The ledger of this checkout", input: {} }],
  local: true,
  asks: true,
  rows: ({ complaints }) => complaints,
  run: check,
});

function check({ ledger, checkFolder, asking }: Context, { folder }: z.output<typeof input>): Unspoken<LedgerCheck> {
  if (checkFolder === undefined) {
    throw new InputError({
      what: "a folder cannot be read here",
      where: "folder",
      why: "this surface has no disk",
      todo: "run: entente ledger check",
    });
  }
  const { complaints: found, gaps, files, claims } = checkFolder(folder);
  const complaints = [
    ...found,
    ...(asking === undefined ? [] : claims.flatMap(({ text, where }) => bindingComplaints(text, asking, where))),
  ];
  return { kind: "ledger-check", ...frame(ledger), folder, ok: complaints.length === 0, files, complaints, gaps: [...gaps] };
}
