/** The completion script for bash, which zsh runs as well by its emulation. */
import { type CommandNode, nounsOf, offered, type Takes } from "../commandTree.ts";

/** The script as text, to be read by `source`. `indirect` is the value of the variable that `name` names, as the shell writes it. */
export function bashScript(tree: readonly CommandNode[], indirect = `\${!name}`): string {
  const nouns = nounsOf(tree);
  return `# Completion of entente for bash, made from its commands. Use: source <(entente completion bash)
_entente_keys() {
  # Keys of the ledger, asked once in a session, of the command as it was typed: entente or ./entente.
  local name="_entente_$1"
  if [[ -z "${indirect}" ]]; then printf -v "$name" '%s' "$("\${COMP_WORDS[0]}" completion "$1" 2>/dev/null)"; fi
  printf '%s' "${indirect}"
}
_entente() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" noun="\${COMP_WORDS[1]}" verb="\${COMP_WORDS[2]}" words=""
  COMPREPLY=()
  if [[ $COMP_CWORD -eq 1 ]]; then
    words="${[...nouns, "--help", "--version"].join(" ")}"
  elif [[ $COMP_CWORD -eq 2 && "$cur" != -* ]]; then
    case "$noun" in
${nouns.map((noun) => `      ${noun}) words="${wordsAfter(tree, noun)}" ;;`).join("\n")}
    esac
  else
    case "$noun $verb $prev" in
${tree.flatMap(optionCases).join("\n")}
    esac
    if [[ -z "$words" ]]; then
      if [[ "$cur" == -* ]]; then
        case "$noun $verb" in
${tree.map((node) => `          ${pattern(node)}) words="${[...node.options.map(({ flag }) => flag), "--help"].join(" ")}" ;;`).join("\n")}
        esac
      else
        case "$noun $verb $COMP_CWORD" in
${tree.flatMap(wordCases).join("\n")}
        esac
      fi
    fi
  fi
  if [[ "$words" == "<file>" ]]; then COMPREPLY=($(compgen -f -- "$cur")); else COMPREPLY=($(compgen -W "$words" -- "$cur")); fi
}
complete -F _entente entente
`;
}

/** The same for zsh, by its emulation of bash's completion. */
export function zshScript(tree: readonly CommandNode[]): string {
  return `#compdef entente
# Completion of entente for zsh, made from its commands. Use: source <(entente completion zsh)
autoload -U +X compinit && compinit -u
autoload -U +X bashcompinit && bashcompinit
${bashScript(tree, `\${(P)name}`)}`;
}

function wordsAfter(tree: readonly CommandNode[], noun: string): string {
  const own = tree.filter((node) => node.noun === noun);
  return own.flatMap(({ verb, words }) => verb ?? shellWords(words[0]?.takes ?? "any") ?? []).join(" ");
}

/** The noun and the verb; a command of one word may be followed by any. */
function pattern({ noun, verb }: CommandNode): string {
  return verb === null ? `"${noun} "*` : `"${noun} ${verb}"`;
}

function optionCases(node: CommandNode): string[] {
  const head = node.verb === null ? `"${node.noun} "*` : `"${node.noun} ${node.verb} `;
  return node.options.flatMap(({ flag, takes }) => {
    const words = shellWords(takes);
    return words === null ? [] : [`      ${node.verb === null ? `${head}" ${flag}"` : `${head}${flag}"`}) words="${words}" ;;`];
  });
}

/** Words after the verb, by their place: the first is the third word of the line. */
function wordCases({ noun, verb, words }: CommandNode): string[] {
  if (verb === null) return [];
  return words.flatMap(({ takes }, index) => {
    const given = shellWords(takes);
    return given === null ? [] : [`          "${noun} ${verb} ${index + 3}") words="${given}" ;;`];
  });
}

function shellWords(takes: Takes): string | null {
  return takes === "file" ? "<file>" : offered(takes, (list) => `$(_entente_keys ${list})`);
}
