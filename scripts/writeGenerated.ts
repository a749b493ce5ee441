/** Writes what is generated and committed: the editors' schemas and the reference page. `npm run generate`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { editorSchemas } from "../src/surfaces/docs/jsonSchema.ts";
import { referencePage } from "../src/surfaces/docs/reference.ts";

mkdirSync("data/schema", { recursive: true });
for (const [file, text] of Object.entries(editorSchemas())) writeFileSync(`data/schema/${file}`, text);
writeFileSync("docs/reference.md", referencePage());
