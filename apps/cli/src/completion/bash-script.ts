/** Completion for bash 3.2 and later. */
export const bashScript = `# bash completion for cps, from \`cps completion bash\`
_cps_complete() {
  local rest=\${COMP_LINE:0:COMP_POINT} piece word="" last="" i candidate line files="" words=()
  # bash cuts words at ":" and "=" too: what stands together is put together again.
  for ((i = 0; i <= COMP_CWORD; i++)); do
    piece=\${COMP_WORDS[i]}
    while [[ $i -gt 0 && $rest == [[:blank:]]* ]]; do
      words+=("$word"); word=""
      rest=\${rest#"\${rest%%[![:blank:]]*}"}
    done
    [[ \${#piece} -gt \${#rest} ]] && piece=$rest
    rest=\${rest#"$piece"}
    word+=$piece
    last=$piece
  done
  words+=("$word")
  # Only what stands behind the last cut is replaced.
  [[ $last =~ ^[:=]+$ ]] && last=""
  local cut=\${word%"$last"}
  COMPREPLY=()
  while IFS= read -r line; do
    candidate=\${line%%$'\\t'*}
    case $candidate in
      :files) files=1 ;;
      :goes-on) compopt -o nospace 2>/dev/null ;;
      *) COMPREPLY+=("\${candidate#"$cut"}") ;;
    esac
  done < <("$1" __complete -- "\${words[@]:1}" 2>/dev/null)
  if [[ -n $files ]]; then
    compopt -o filenames 2>/dev/null
    while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$last")
  fi
}
complete -F _cps_complete cps copilot-spaces
`;
