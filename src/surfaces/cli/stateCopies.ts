/** Adds the user's own copies of states' capabilities and contiguity to a request. */
import type { Context } from "../../operations/operation.ts";

/** The context with the copies in the folder; as it was without a folder. */
export async function withStates(context: Context, folder: string | undefined): Promise<Context> {
  if (folder === undefined) return context;
  const { readStateCopies } = await import("../../dataset/import/stateCopies.ts");
  return { ...context, outside: { ...context.outside, states: await readStateCopies(folder) } };
}
