# A zsh at a terminal reads a completion script and then a line as it is typed, tabs and all. Prints the words that it ran.
# zsh -f typed.zsh SCRIPT LINE
zmodload zsh/zpty
zpty shell zsh -f -i

# Reads what the shell writes until it holds the word; gives up after 30 seconds.
until_seen() {
  local piece
  seen=""
  for i in {1..300}; do
    if zpty -r -t shell piece; then seen+=$piece; else sleep 0.1; fi
    [[ $seen == *${~1}* ]] && return 0
  done
  print -r -- "not seen: $1 in ${(V)seen}"
  exit 1
}

zpty -w shell "source $1"
# The command prints its words, cut in two here so that the echo of this line is not taken for them.
zpty -w shell 'entente() { if [[ $1 == completion ]]; then command entente "$@"; else print -r -- "RA""N:$*:END"; fi }; print REA""DY'
until_seen READY
zpty -w shell "${(g::)2}"
until_seen 'RAN:*:END'
print -r -- "${${seen##*RAN:}%%:END*}"
zpty -d shell
