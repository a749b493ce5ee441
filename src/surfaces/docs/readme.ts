/**
 * The README's samples, generated so that none can go stale. A comment after each console block says how many lines of the
 * command's output it shows; a region comment names the example file that is pasted in.
 */

export interface ReadmeTools {
  /** The output of a command line without `./entente`. */
  readonly run: (argv: readonly string[]) => Promise<string>;
  /** The text of a file of the project. */
  readonly file: (path: string) => string;
}

const BLOCK = /```console\n\$ \.\/entente ([^\n]+)\n(?:[\s\S]*?)```\n<!-- first (\d+) lines -->/g;
const REGION = /<!-- region (\S+) -->(?:\n```ts\n[\s\S]*?```\n<!-- end -->)?/g;

/** The README with its samples regenerated. */
export async function refreshed(readme: string, { run, file }: ReadmeTools): Promise<string> {
  let text = readme;
  for (const [whole, line = "", count = "0"] of readme.matchAll(BLOCK)) {
    const all = (await run(line.split(" "))).trimEnd().split("\n");
    const shown = all.slice(0, Number(count)).join("\n").trimEnd();
    const more = all.length > Number(count) ? "\n..." : "";
    text = text.replace(whole, () => `\`\`\`console\n$ ./entente ${line}\n${shown}${more}\n\`\`\`\n<!-- first ${count} lines -->`);
  }
  for (const [whole, path = ""] of text.matchAll(REGION)) {
    text = text.replace(whole, () => `<!-- region ${path} -->\n\`\`\`ts\n${file(path).trimEnd()}\n\`\`\`\n<!-- end -->`);
  }
  return text;
}
