/** The tools as they are listed to a client: JSON schemas, descriptions with examples, annotations. */
import type { Tool as ListedTool } from "@modelcontextprotocol/sdk/types.js";
import * as z from "zod";
import { sharedOutput } from "./frame.ts";
import type { Tool } from "./tool.ts";
import { loadTools } from "./tools/index.ts";

/** Every tool reads the ledger and nothing else. */
export const READS = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false } as const;

/** All tools as they are listed. `prepare` writes them to a file, so that a list needs no schema library. */
export async function listedTools(): Promise<ListedTool[]> {
  return (await loadTools()).map(listed);
}

function listed({ name, title, description, input, output, examples }: Tool): ListedTool {
  const shown = examples.map((example) => `${example.title}: ${JSON.stringify(example.input)}`);
  return {
    name,
    title,
    description: [description, "Examples:", ...shown].join("\n"),
    inputSchema: schemaOf(input, "input"),
    outputSchema: schemaOf(z.strictObject({ ...sharedOutput, ...output }), "output"),
    annotations: { title, ...READS },
  };
}

/** A schema as JSON Schema, for a client to read. */
export function schemaOf(schema: z.ZodType, io: "input" | "output"): { type: "object" } {
  const made = z.toJSONSchema(schema, {
    io,
    unrepresentable: "any",
    // A model reads the schema of the arguments, and reads it best without references.
    reused: io === "input" ? "inline" : "ref",
    // The patterns of ids and dates take a third of the list and tell a reader nothing.
    override: ({ jsonSchema }) => {
      delete jsonSchema.pattern;
    },
  });
  delete made.$schema;
  return made as unknown as { type: "object" };
}
