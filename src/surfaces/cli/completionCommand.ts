/** `entente completion`: prints the script of a shell, or the keys that such a script offers. */
import { InputError } from "../../errors.ts";
import { anyOf, nearest } from "../../ledger/nearest.ts";
import { readCompiled } from "../../load/compiled.ts";
import { coded } from "../../model/complaints.ts";
import { commandTree, KEY_LISTS, SHELLS } from "./commandTree.ts";
import { bashScript, zshScript } from "./completion/bash.ts";
import { fishScript } from "./completion/fish.ts";
import { printError } from "./errors.ts";
import type { Io } from "./io.ts";

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript } as const;

/** Prints a script for `wanted`, one of the shells, or the keys of one of the lists, one a line. Returns the exit code. */
export async function completionCommand(io: Io, wanted: string): Promise<number> {
  const shell = SHELLS.find((one) => one === wanted);
  if (shell !== undefined) {
    io.stdout(SCRIPTS[shell](commandTree(io.manifest)));
    return 0;
  }
  const list = KEY_LISTS.find((one) => one === wanted);
  if (list !== undefined) {
    io.stdout(
      `${readCompiled(io.ledger, ["core"])
        [list].map(({ id }) => id)
        .join("\n")}\n`,
    );
    return 0;
  }
  const close = nearest(wanted, SHELLS);
  const error = new InputError({
    ...coded("not-a-value", { typed: wanted, field: "SHELL", allowed: SHELLS, close }),
    what: `"${wanted}" is not one of the values of SHELL`,
    where: "SHELL",
    why: `it is one of ${SHELLS.join(", ")}`,
    todo: close.length > 0 ? `write ${anyOf(close)}` : "choose one of them",
  });
  await printError(io, error, false, "en");
  return 2;
}
