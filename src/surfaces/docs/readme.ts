/**
 * The README's samples, made from what they show: after each console block stands how many lines of its output belong under
 * it, and a region names the example that is pasted in. So nothing in it can go stale unseen.
 */

export interface ReadmeTools {
  /** The output of a command line without `npx entente`. */
  readonly run: (argv: readonly string[]) => Promise<string>;
  /** The text of a file of the project. */
  readonly file: (path: string) => string;
}

const BLOCK = /```console\n\$ npx entente ([^\n]+)\n(?:[\s\S]*?)```\n<!-- first (\d+) lines -->/g;
const REGION = /<!-- region (\S+) -->(?:\n```ts\n[\s\S]*?```\n<!-- end -->)?/g;

export async function refreshed(readme: string, { run, file }: ReadmeTools): Promise<string> {
  let text = readme;
  for (const [whole, line = "", count = "0"] of readme.matchAll(BLOCK)) {
    const all = (await run(line.split(" "))).trimEnd().split("\n");
    const shown = all.slice(0, Number(count)).join("\n").trimEnd();
    const more = all.length > Number(count) ? "\n..." : "";
    text = text.replace(whole, () => `\`\`\`console\n$ npx entente ${line}\n${shown}${more}\n\`\`\`\n<!-- first ${count} lines -->`);
  }
  for (const [whole, path = ""] of text.matchAll(REGION)) {
    text = text.replace(whole, () => `<!-- region ${path} -->\n\`\`\`ts\n${file(path).trimEnd()}\n\`\`\`\n<!-- end -->`);
  }
  return text;
}
