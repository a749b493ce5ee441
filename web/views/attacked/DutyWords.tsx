/** A duty in our words. They are kept in English, so that a page of another language marks them as English. */
import { InEnglish, isEnglish } from "../../ui/InEnglish.tsx";
import { labels } from "./labels.ts";
import { dutyWords } from "./words.ts";

export function DutyWords({ of }: { readonly of: Parameters<typeof dutyWords>[0] }) {
  const [duty, how] = dutyWords(of);
  // No sentence is half in one language and half in another: the English words stand by themselves, in quotation marks.
  if (isEnglish(duty))
    return (
      <>
        <p className="duty">
          {labels.inSubstance} <span lang="en">“{duty}”</span>
        </p>
        <p className="duty-how">{how.replace(/^[；，]\s*/, "")}</p>
      </>
    );
  return (
    <p className="duty">
      <InEnglish text={duty} />
      {how}
    </p>
  );
}
