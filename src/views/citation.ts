/** A citation as CSL-JSON, and from that as BibTeX, RIS and a plain line. */

export interface Cited {
  readonly id: string;
  readonly type: "dataset" | "treaty" | "article" | "webpage" | "book" | "report" | "legislation";
  readonly title: string;
  readonly author?: string;
  readonly publisher?: string;
  /** YYYY[-MM[-DD]], or whatever the source prints. */
  readonly date?: string;
  /** The collection that prints it, with its place there. */
  readonly series?: string;
  readonly volume?: string;
  readonly page?: string;
  readonly number?: string;
  readonly url?: string;
  readonly version?: string;
  readonly note?: string;
}

/** Full titles of the collections that lawyers abbreviate. */
const SERIES: Readonly<Record<string, string>> = Object.freeze({
  UNTS: "United Nations Treaty Series",
  LNTS: "League of Nations Treaty Series",
  BFSP: "British and Foreign State Papers",
  "Stat.": "United States Statutes at Large",
  UST: "United States Treaties and Other International Agreements",
  TIAS: "Treaties and Other International Acts Series",
});

/** CSL-JSON 1.0.2; dates in parts. */
export function cslOf(cited: Cited): Record<string, unknown> {
  const { id, type, title, author, publisher, date, series, volume, page, number, url, version, note } = cited;
  const parts = date === undefined ? null : /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  return {
    id,
    type,
    title,
    ...(author === undefined ? {} : { author: [{ literal: author }] }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(parts === null ? {} : { issued: { "date-parts": [parts.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]))] } }),
    ...(series === undefined ? {} : { "container-title": SERIES[series] ?? series, "container-title-short": series }),
    ...(volume === undefined ? {} : { volume }),
    ...(page === undefined ? {} : { page }),
    ...(number === undefined ? {} : { number }),
    ...(url === undefined ? {} : { URL: url }),
    ...(version === undefined ? {} : { version }),
    ...(note === undefined ? {} : { note }),
  };
}

const BIBTEX_TYPE: Record<Cited["type"], string> = {
  dataset: "misc",
  treaty: "misc",
  article: "article",
  webpage: "misc",
  book: "book",
  report: "techreport",
  legislation: "misc",
};

export function bibtexOf(cited: Cited): string {
  const fields: [string, string | undefined][] = [
    ["title", `{${escaped(cited.title)}}`],
    ["author", cited.author === undefined ? undefined : `{${escaped(cited.author)}}`],
    ["publisher", cited.publisher === undefined ? undefined : escaped(cited.publisher)],
    ["year", cited.date?.slice(0, 4)],
    ["series", cited.series === undefined ? undefined : escaped(cited.series)],
    ["volume", cited.volume],
    ["pages", cited.page],
    ["number", cited.number],
    ["version", cited.version],
    ["url", cited.url],
    ["note", cited.note === undefined ? undefined : escaped(cited.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@${BIBTEX_TYPE[cited.type]}{${cited.id.replace(/[^A-Za-z0-9:._-]/g, "-")},\n${lines.join(",\n")}\n}`;
}

/** Escapes the characters that TeX reads as commands. */
function escaped(text: string): string {
  return text
    .replace(/[\\{}]/g, " ")
    .replace(/[#$%&_]/g, (mark) => `\\${mark}`)
    .replace(/~/g, "\\textasciitilde{}")
    .replace(/\^/g, "\\textasciicircum{}");
}

const RIS_TYPE: Record<Cited["type"], string> = {
  dataset: "DATA",
  treaty: "UNPB",
  article: "JOUR",
  webpage: "ELEC",
  book: "BOOK",
  report: "RPRT",
  legislation: "STAT",
};

export function risOf(cited: Cited): string {
  const lines: [string, string | undefined][] = [
    ["TY", RIS_TYPE[cited.type]],
    ["ID", cited.id],
    ["TI", cited.title],
    ["AU", cited.author],
    ["PB", cited.publisher],
    ["DA", cited.date?.replaceAll("-", "/")],
    ["T2", cited.series],
    ["VL", cited.volume],
    ["SP", cited.page],
    ["M1", cited.number],
    ["UR", cited.url],
    ["ET", cited.version],
    ["N1", cited.note],
    ["ER", ""],
  ];
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, " ")}`])).join("\r\n");
}

/** "34 UNTS 243, No. 541": a place in a collection. */
export function seriesOf({ series, volume, page, number }: Pick<Cited, "series" | "volume" | "page" | "number">): string {
  const place = [volume, series, page].filter((part) => part !== undefined).join(" ");
  if (number === undefined) return place;
  return `${place}${volume === undefined && page === undefined ? "" : ","} No. ${number}`;
}

export function plainOf(cited: Cited): string {
  const { author, title, publisher, date, series, version, url, note } = cited;
  const parts = [
    author,
    title,
    publisher,
    date,
    series === undefined ? undefined : seriesOf(cited),
    version === undefined ? undefined : `version ${version}`,
    url,
    note,
  ];
  return `${parts.filter((part) => part !== undefined && part !== "").join(", ")}.`;
}
