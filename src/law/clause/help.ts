/** Duties to help, as against talks, neutrality and restraint. */

const ASSISTS = new Set(["assist", "act", "mobilise"]);

/** True for a duty to help, with or without force; one without a stated response counts. */
export function isHelp({ type, does }: { readonly type: string; readonly does: string | null }): boolean {
  return (type === "defence" || type === "offence") && (does === null || ASSISTS.has(does));
}
