/** Complaints in the reader's language, told from their codes. One without a code keeps its English words. */
import type { Language } from "./speaker.ts";

interface Complained {
  readonly what: string;
  readonly why: string;
  readonly todo: string;
  readonly code?: string;
  readonly args?: Readonly<Record<string, unknown>>;
}

type Said = (args: never) => Pick<Complained, "what" | "why" | "todo">;

/** Puts complaints into the words of a language; its catalogue is loaded when it is first asked for. */
export async function loadComplaints(language: Language): Promise<<C extends Complained>(complaint: C) => C> {
  if (language === "en") return (complaint) => complaint;
  const { complaints } = await import("./zh/complaints.ts");
  return (complaint) => {
    const said = complaint.code === undefined ? undefined : (complaints as Readonly<Record<string, Said | undefined>>)[complaint.code];
    return said === undefined ? complaint : { ...complaint, ...said((complaint.args ?? {}) as never) };
  };
}
