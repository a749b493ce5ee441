/**
 * The order in which sources are listed: treaty series first, then official sites, then collections of texts, other literature and
 * the press; blogs and copies of copies last.
 */
import type { Source } from "../model/evidence.ts";
import type { Outlets } from "../model/namesInUse.ts";
import type { SourceClass } from "../model/vocabulary.ts";
import { SOURCE_CLASSES } from "../model/vocabulary.ts";
import type { Ledger } from "./ledger.ts";

/** The sources in the order of their classes; equals stay as they were. */
export function bySourceRank(ledger: Ledger, sources: readonly Source[]): Source[] {
  const rank = (source: Source) => SOURCE_CLASSES.indexOf(classOf(ledger, source));
  return [...sources].sort((one, other) => rank(one) - rank(other));
}

/** The class of a source, by the site at which it is found, the series that its citation names, and its kind. */
export function classOf({ data }: Ledger, { kind, cite, url }: Source): SourceClass {
  if (kind === "none") return "none";
  const { outlets } = data;
  const hosts = [hostOf(url), ...hostsNamed(cite)].filter((one) => one !== null);
  const among = (listed: readonly string[] | undefined) =>
    hosts.some((host) => (listed ?? []).some((one) => host === one || host.endsWith(`.${one}`)));
  if (among(outlets?.blogs) || hosts.some((host) => /^blogs?\.|\.blog$/.test(host))) return "blog";
  if (among(outlets?.series.hosts) || (kind === "treaty-text" && namesSeries(cite, outlets))) return "treaty-series";
  if (kind === "law" || kind === "official" || among(outlets?.official)) return "official";
  if (kind === "treaty-text" || among(outlets?.archives)) return "collection";
  return kind === "press" || kind === "web" ? kind : "literature";
}

function namesSeries(cite: string, outlets: Outlets | undefined): boolean {
  return (outlets?.series.marks ?? []).some((mark) => ` ${cite.replace(/[^\p{L}\p{N}]+/gu, " ")} `.includes(` ${mark} `));
}

/** The sites that a citation without an address names: "Chinese text, Arts. I-III (blog.example.com 65799)". */
function hostsNamed(cite: string): string[] {
  return cite.toLowerCase().match(/\b(?:[a-z0-9-]+\.)+(?:com|org|net|info|edu|gov|int|io|[a-z]{2})\b/g) ?? [];
}

function hostOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/\.$/, "");
}
