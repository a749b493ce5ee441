/**
 * An instrument as JSON-LD in the terms of schema.org: a Legislation of the type treaty, as it stood on the answer's day. A date
 * that is not known is left out; a partial one is written as ISO 8601 has it.
 */
import type { InstrumentAnswer } from "../../model/results/instrument.ts";

/** A state with the codes by which other data name it; null where it has none. */
export interface Party {
  readonly id: string;
  readonly name: string;
  readonly iso: string | null;
  readonly cow: number | null;
  readonly gw: number | null;
}

const FORCE = { true: "https://schema.org/InForce", false: "https://schema.org/NotInForce", unknown: null } as const;

/** The document as text. `party` gives the names and codes of a state. */
export function legislation(answer: InstrumentAnswer, party: (state: InstrumentAnswer["members"][number]["state"]) => Party): string {
  const { instrument, ledger, date, inForce, spans, signatories, sources } = answer;
  const dated = (acts: readonly string[]) => instrument.acts.find(({ act, date: on }) => acts.includes(act) && isDate(on))?.date;
  const signers = instrument.acts.filter(({ act }) => act === "signed").flatMap(({ by }) => by ?? []);
  const states = [...new Set([...signers, ...spans.map(({ state }) => state), ...signatories.map(({ id }) => id)])].sort();
  const running = spans.some(({ until }) => until === null);
  const over =
    running || inForce !== false
      ? undefined
      : spans
          .map(({ until }) => until)
          .filter(isDate)
          .sort()
          .at(-1);
  const begun = dated(["entered-into-force", "applied", "opened"]);
  return `${JSON.stringify(
    withoutNull({
      "@context": "https://schema.org",
      "@type": "Legislation",
      "@id": `tag:entente,2026:instrument/${instrument.id}`,
      identifier: instrument.id,
      legislationIdentifier: instrument.id,
      name: instrument.title,
      alternateName: [instrument.short, ...(instrument.aliases ?? [])].filter((name) => name !== undefined),
      legislationType: instrument.kind,
      description: answer.sentence,
      legislationDate: dated(["signed"]) ?? null,
      legislationDateOfApplicability: begun ?? null,
      temporalCoverage: begun === undefined ? null : `${begun}/${over ?? ".."}`,
      expires: over ?? null,
      legislationDateVersion: date,
      legislationLegalForce: FORCE[`${inForce}`],
      legislationPassedBy: [...new Set(signers)].sort().map((state) => ({ "@id": idOf(state) })),
      legislationJurisdiction: states.map((state) => country(party(state))),
      citation: sources.map(({ cite, url }) => withoutNull({ "@type": "CreativeWork", name: cite, url })),
      sameAs: sources.flatMap(({ url, kind }) => (url !== null && kind === "treaty-text" ? [url] : [])),
      isPartOf: {
        "@type": "Dataset",
        "@id": "tag:entente,2026:ledger",
        name: "Entente ledger",
        version: ledger.version,
        identifier: ledger.hash,
      },
      license: "https://creativecommons.org/licenses/by/4.0/",
    }),
    null,
    2,
  )}\n`;
}

/** A state as a country and, because it passes legislation, as an organisation. */
function country({ id, name, iso, cow, gw }: Party) {
  const codes = [
    ["ISO 3166-1 alpha-3", iso],
    ["Correlates of War", cow],
    ["Gleditsch-Ward", gw],
  ] as const;
  return {
    "@type": ["Country", "GovernmentOrganization"],
    "@id": idOf(id),
    name,
    identifier: codes.flatMap(([propertyID, value]) =>
      value === null ? [] : [{ "@type": "PropertyValue", propertyID, value: String(value) }],
    ),
  };
}

function idOf(state: string): string {
  return `tag:entente,2026:state/${state}`;
}

/** Whether the value is one date that ISO 8601 has: a day, a month or a year. */
function isDate(value: string | null | undefined): value is string {
  return value != null && /^\d{4}(-\d{2}){0,2}$/.test(value);
}

function withoutNull<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)),
  ) as Partial<T>;
}
