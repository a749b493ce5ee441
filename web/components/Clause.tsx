/** One clause of a treaty: its words, version by version, and who owes it to whom. */
import { listed } from "../../src/surfaces/client/words.ts";
import type { InstrumentAnswer } from "../state.ts";
import { en } from "../text/en.ts";
import { articleWords, named } from "../words.ts";

type Obligation = InstrumentAnswer["instrument"]["obligations"][number];

export function Clause({
  obligation,
  grade,
  nameOf,
}: {
  readonly obligation: Obligation;
  readonly grade: string | undefined;
  readonly nameOf: (id: string) => string;
}) {
  const side = (parties: Obligation["by"]) => (parties === "parties" ? en.treaty.parties : named(parties, nameOf));
  return (
    <section className="clause">
      <h4>
        {articleWords(obligation.article)}{" "}
        <span className="faint">
          {listed([en.types[obligation.type] ?? obligation.type, en.grades[obligation.grade ?? grade ?? "binding"] ?? ""])};{" "}
          {en.treaty.owe(side(obligation.by), side(obligation.toward))}
        </span>
      </h4>
      {obligation.versions.map((version) => (
        <div key={JSON.stringify(version)}>
          {obligation.versions.length > 1 && version.from !== undefined && <p className="faint">{en.drawer.since(version.from)}</p>}
          {version.quote !== undefined && (
            <figure className="quote">
              <blockquote lang="en">{version.quote}</blockquote>
              {version.translated === true && <figcaption>{en.drawer.translated}</figcaption>}
            </figure>
          )}
          {version.response?.wording !== undefined && <p lang="en">{version.response.wording}.</p>}
        </div>
      ))}
      {obligation.note !== undefined && (
        <p className="faint" lang="en">
          {obligation.note}
        </p>
      )}
    </section>
  );
}
