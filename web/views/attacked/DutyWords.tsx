/** A duty in our words. They are kept in English, so that a page of another language marks them as English. */
import { InEnglish } from "../../ui/InEnglish.tsx";
import { dutyWords } from "./words.ts";

export function DutyWords({ of }: { readonly of: Parameters<typeof dutyWords>[0] }) {
  const [duty, how] = dutyWords(of);
  return (
    <p className="duty">
      <InEnglish text={duty} />
      {how}
    </p>
  );
}
