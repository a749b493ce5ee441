/** Tables of places, of the states that hold or claim them, and of the sources of everything. */
import { type Source, SourceKind } from "../../model/evidence.ts";
import type { Place, Tenure } from "../../model/places.ts";
import { date, decimal, evidence, keys, note, refersTo, table, text, texts } from "./table.ts";

const places = table<Place>({
  name: "places",
  title: "Places",
  about:
    "One row for each place that a clause or a case can name. The table takes no side: who holds, runs or claims it is in place_tenures.",
  key: ["place"],
  columns: [
    text("place", "The key of the place", ({ id }) => id),
    text("name", "The English name", ({ name }) => name),
    texts("names", "Names by the states that use them", ({ names }) => names?.map((one) => `${one.name} (${one.by.join(" ")})`), {
      empty: "no other name is recorded",
    }),
    keys("kind", "The kinds of place", ({ kind }) => kind),
    keys("parent", "The place that holds it", ({ parent }) => parent, { empty: "none" }),
    keys("homelandOf", "The states of whose homeland it is part", (row) => row["homeland-of"], { empty: "none" }),
    keys("continents", "Its continents", (row) => row.continents, { empty: "none, or disputed" }),
    keys("openContinents", "Continents of which it is disputed whether it is part", (row) => row["open-continents"], { empty: "none" }),
    keys("waters", "The waters in which it lies", (row) => row.waters, { empty: "none, or disputed" }),
    keys("openWaters", "Waters of which it is disputed whether it lies in them", (row) => row["open-waters"], { empty: "none" }),
    decimal("lat", "The latitude of a point in it", ({ lat }) => lat, { unit: "degrees north" }),
    decimal("lon", "The longitude of a point in it", ({ lon }) => lon, { unit: "degrees east" }),
    text("verifiedThrough", "The date of the newest source that was seen; later events were not checked", (row) => row["verified-through"]),
    note((row) => row.note),
  ],
  rows: ({ data }) => data.places,
});

interface TenureRow {
  readonly place: string;
  readonly relation: "sovereign" | "administered" | "claims";
  readonly tenure: Tenure;
}

const placeTenures = table<TenureRow>({
  name: "place_tenures",
  title: "Who holds, runs or claims a place",
  about: "One row for each state's title that no other state disputes, administration, or claim over time.",
  key: [],
  references: [refersTo("place", "places"), refersTo("state", "states")],
  columns: [
    text("place", "The key of the place", (row) => row.place),
    text(
      "relation",
      "sovereign: title that no other state disputes; administered: it runs the place; claims: it claims it",
      (row) => row.relation,
      {
        values: ["sovereign", "administered", "claims"],
      },
    ),
    text("state", "The key of the state", ({ tenure }) => tenure.state),
    ...date<TenureRow>("from", "The first day", ({ tenure }) => tenure.from),
    ...date<TenureRow>("until", "The last day", ({ tenure }) => tenure.until, "it continues"),
    note(({ tenure }) => tenure.note),
    ...evidence<TenureRow>(({ tenure }) => tenure.ref),
  ],
  rows: ({ data }) =>
    data.places.flatMap(({ id, ...held }) =>
      (["sovereign", "administered", "claims"] as const).flatMap((relation) =>
        (held[relation] ?? []).map((tenure) => ({ place: id, relation, tenure })),
      ),
    ),
});

const references = table<Source>({
  name: "references",
  title: "References",
  about: "One row for each source. The columns source of the other tables hold these ids.",
  key: ["reference"],
  columns: [
    text("reference", "The id of the source", ({ id }) => id),
    text("cite", "How to cite it: author or outlet, title, date, series", ({ cite }) => cite),
    text("kind", "The kind of source; none: general knowledge", ({ kind }) => kind, { values: SourceKind.options }),
    text("author", "The author", ({ author }) => author),
    text("title", "The title", ({ title }) => title),
    text("publisher", "The outlet", ({ publisher }) => publisher),
    text("date", "The date, as the source prints it", (row) => row.date),
    text("url", "The address", ({ url }) => url),
  ],
  rows: ({ data }) => data.sources,
});

export const PLACE_TABLES = Object.freeze([places, placeTenures, references]);
