/**
 * The changes in the ledger as an Atom feed (RFC 4287): one entry for each version, and one for each instrument of it that changed.
 * There is no clock here: an entry is dated by the day on which its version was published or, where that day was not kept, by the day
 * through which its facts were verified. Ids are tag URIs (RFC 4151), and
 * stay the same for as long as the version does.
 */
import type { LedgerChange, LedgerDiff } from "../../model/results/ledgerDiff.ts";
import { escapeMarkup } from "../escape.ts";
import type { Style } from "../style.ts";
import { changeWords } from "../text/ledgerDiff.ts";

/** Maximum entries of instruments; those of the newest versions come first. Entries of versions are all kept. */
const MOST_INSTRUMENTS = 200;

/** The feed as text. `steps` are the changes of each version, the oldest first; the style gives the words of a change. */
export function ledgerFeed(steps: readonly LedgerDiff[], style: Style): string {
  const newest = [...steps].reverse();
  const entries = newest.map((diff) => ({ version: versionEntry(diff), instruments: instrumentEntries(diff, style) }));
  let left = MOST_INSTRUMENTS;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <title>${escapeMarkup(style.words.feedTitle)}</title>`,
    "  <id>tag:entente,2026:ledger/changes</id>",
    "  <author><name>Entente</name></author>",
    `  <updated>${momentOf(newest[0] === undefined ? NEVER : dayOf(newest[0].to))}</updated>`,
    ...entries.flatMap(({ version, instruments }) => {
      const shown = instruments.slice(0, left);
      left -= shown.length;
      return [version, ...shown];
    }),
    "</feed>",
    "",
  ].join("\n");
}

/** The moment of a feed without entries, which must have one. */
const NEVER = "1970-01-01";

function momentOf(day: string): string {
  return `${day}T00:00:00Z`;
}

/** The day of a version's entries. */
function dayOf({ published, verifiedThrough }: LedgerDiff["to"]): string {
  return published ?? verifiedThrough;
}

interface Entry {
  readonly title: string;
  readonly id: string;
  readonly of: LedgerDiff["to"];
  readonly content: string;
}

function entryOf({ title, id, of, content }: Entry): string {
  return [
    "  <entry>",
    `    <title>${escapeMarkup(title)}</title>`,
    `    <id>tag:entente,2026:${escapeMarkup(encodeURI(id))}</id>`,
    ...(of.published === null ? [] : [`    <published>${momentOf(of.published)}</published>`]),
    `    <updated>${momentOf(dayOf(of))}</updated>`,
    `    <content type="text">${escapeMarkup(content)}</content>`,
    "  </entry>",
  ].join("\n");
}

function versionEntry({ to, sentence }: LedgerDiff): string {
  return entryOf({ title: `Entente ${to.version}`, id: `ledger/${to.version}/${to.hash}`, of: to, content: sentence });
}

/** One entry for each instrument, or collection of records, of which a fact changed. */
function instrumentEntries({ to, changes }: LedgerDiff, style: Style): string[] {
  const groups = new Map<string, LedgerChange[]>();
  for (const change of changes) {
    const id = change.what === "instrument" ? change.id : change.of;
    if (id !== null) groups.set(id, [...(groups.get(id) ?? []), change]);
  }
  return [...groups].map(([id, own]) =>
    entryOf({
      title: `${titleOf(own) ?? id} (${to.version})`,
      id: `ledger/${to.version}/${to.hash}/${id}`,
      of: to,
      content: own.map((change) => changeWords(change, style)).join("\n"),
    }),
  );
}

function titleOf(changes: readonly LedgerChange[]): string | undefined {
  const own = changes.find(({ what }) => what === "instrument");
  return own?.label ?? changes.find(({ ofTitle }) => ofTitle !== null)?.ofTitle ?? undefined;
}
