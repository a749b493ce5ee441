/** instrument: one treaty, law or list in full. */
import * as z from "zod";
import { Instrument } from "../../../model/instruments.ts";
import { ClauseReading, InstrumentAnswer, Related } from "../../../model/results/instrument.ts";
import { Member } from "../../../model/results/members.ts";
import { definition } from "../../../operations/instrument/show/schema.ts";
import { sharedInput } from "../frame.ts";
import { pick } from "../pick.ts";
import { Source, sourceOf } from "../sources.ts";
import { tool } from "../tool.ts";

const HEAD = ["date", "inForce", "dormant", "sentence", "rests"] as const;
const MEMBER = ["state", "name", "standing", "since", "until", "inForce"] as const;
const CLAUSE = ["obligation", "article", "type", "grade", "by", "toward", "about"] as const;
const RELATED = ["instrument", "short", "how", "date"] as const;

export const instrument = tool({
  name: "instrument",
  title: "One treaty in full",
  description:
    "A treaty, declaration, law or list: a summary sentence, whether it is in force on the day, its members and since when, every coded article with its quoted words and conditions, its acts, disputed readings, related texts and sources. Takes an id or a name.",
  input: definition.input.extend(sharedInput),
  output: {
    ...InstrumentAnswer.pick({ date: true, inForce: true, dormant: true, sentence: true, rests: true }).shape,
    id: z.string(),
    title: z.string(),
    kind: Instrument.shape.kind,
    clauses: z.array(
      ClauseReading.pick({ obligation: true, article: true, type: true, grade: true, by: true, toward: true, about: true }).extend({
        words: z.string().nullable().meta({ description: "The operative words of the day, or of the last version" }),
        translated: z.boolean(),
        uri: z.string().meta({ description: "The article as a resource" }),
        source: Source,
      }),
    ),
    members: z.array(
      Member.pick({ state: true, name: true, standing: true, since: true, until: true, inForce: true }).extend({ source: Source }),
    ),
    former: z.array(z.strictObject({ state: z.string(), name: z.string(), since: z.string().nullable(), until: z.string().nullable() })),
    signatories: InstrumentAnswer.shape.signatories,
    related: z.array(Related.pick({ instrument: true, short: true, how: true, date: true })),
    sources: z.array(InstrumentAnswer.shape.sources.element.pick({ id: true, cite: true, kind: true })),
  },
  examples: [
    { title: "China and North Korea, 1961", input: { id: "china-dprk-1961" } },
    { title: "NATO the day before Sweden joined", input: { id: "NATO", date: "2024-03-06" } },
  ],
  run: async (ask, { page: _, language: __, ...input }) => {
    const answer = await ask("instrument.show", input);
    const { id, title, kind } = answer.instrument;
    const clauses = answer.clauses.map((clause) => {
      const last = clause.versions.findLastIndex(({ runs }) => runs === true);
      const version = clause.versions.at(last);
      // A later version quotes only what it changed.
      const quoted = clause.versions.slice(0, last < 0 ? undefined : last + 1).findLast(({ quote }) => quote !== null);
      return {
        ...pick(clause, CLAUSE),
        words: quoted?.quote ?? null,
        translated: quoted?.translated ?? false,
        uri: `entente://article/${id}/${clause.obligation}`,
        source: sourceOf(version?.ref),
      };
    });
    const here = new Set(answer.members.map(({ state }) => state));
    const former = answer.spans.filter(({ state }) => !here.has(state)).map((span) => pick(span, ["state", "name", "since", "until"]));
    return {
      spoken: answer,
      textRoom: 7_000,
      head: { id, title, kind, ...pick(answer, HEAD) },
      lists: {
        clauses,
        members: answer.members.map((member) => ({ ...pick(member, MEMBER), source: sourceOf(member.ref) })),
        former,
        signatories: answer.signatories,
        related: answer.related.map((one) => pick(one, RELATED)),
        sources: answer.sources.map((one) => pick(one, ["id", "cite", "kind"])),
      },
    };
  },
});
