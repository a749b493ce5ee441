/** The completion script for fish, with the description of each command and option. */
import { type CommandNode, nounsOf, offered, type Takes } from "../commandTree.ts";

/** The script as text, to be read by `source`. */
export function fishScript(tree: readonly CommandNode[]): string {
  const nouns = nounsOf(tree);
  return `${[
    "# Completion of entente for fish, made from its commands. Use: entente completion fish | source",
    "complete -c entente -f",
    ...nouns.map((noun) => `complete -c entente -n __fish_use_subcommand -a ${noun}${said(oneSummary(tree, noun))}`),
    `complete -c entente -n __fish_use_subcommand -l help${said("The commands")}`,
    `complete -c entente -n __fish_use_subcommand -l version${said("The versions of the program and its ledger")}`,
    ...tree.flatMap(verbLine),
    ...tree.flatMap(optionLines),
    ...tree.flatMap(wordLines),
  ].join("\n")}\n`;
}

function oneSummary(tree: readonly CommandNode[], noun: string): string {
  const own = tree.filter((node) => node.noun === noun);
  return own.length === 1 ? (own[0]?.summary ?? "") : own.flatMap(({ verb }) => verb ?? []).join(", ");
}

function verbLine({ noun, verb, summary }: CommandNode): string[] {
  if (verb === null) return [];
  return [
    `complete -c entente -n "__fish_seen_subcommand_from ${noun}; and test (count (commandline -opc)) -eq 2" -a ${verb}${said(summary)}`,
  ];
}

function optionLines(node: CommandNode): string[] {
  return node.options.map(
    ({ flag, description, takes }) =>
      `complete -c entente -n "${within(node)}" -l ${flag.slice(2)}${argumentOf(takes)}${said(description)}`,
  );
}

function wordLines(node: CommandNode): string[] {
  const first = node.verb === null ? 2 : 3;
  return node.words.flatMap(({ takes }, index) => {
    const words = wordsOf(takes);
    return words === null
      ? []
      : [`complete -c entente -n "${within(node)}; and test (count (commandline -opc)) -eq ${first + index}" -a "${words}"`];
  });
}

function within({ noun, verb }: CommandNode): string {
  return verb === null
    ? `__fish_seen_subcommand_from ${noun}`
    : `string match -q 'entente ${noun} ${verb}*' (commandline -opc | string join ' ')`;
}

function argumentOf(takes: Takes): string {
  if (takes === "nothing") return "";
  if (takes === "file") return " -r -F";
  const words = wordsOf(takes);
  return words === null ? " -x" : ` -x -a "${words}"`;
}

function wordsOf(takes: Takes): string | null {
  return offered(takes, (list) => `(entente completion ${list} 2>/dev/null)`);
}

function said(text: string): string {
  return text === "" ? "" : ` -d '${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
