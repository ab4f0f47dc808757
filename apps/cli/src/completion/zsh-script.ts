/** Completion for zsh 5, by \`eval\` or as a file in \`$fpath\`. */
export const zshScript = `#compdef cps copilot-spaces
# zsh completion for cps, from \`cps completion zsh\`
_cps() {
  local line value files="" options=() described=()
  for line in "\${(@f)$(\${(Q)words[1]} __complete -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)}"; do
    value=\${line%%$'\\t'*}
    case $value in
      '') ;;
      :files) files=1 ;;
      :goes-on) options=(-S '') ;;
      *)
        [[ $line == *$'\\t'* ]] && line=\${line#*$'\\t'} || line=""
        described+=("\${value//:/\\\\:}\${line:+:$line}")
        ;;
    esac
  done
  (( \${#described} )) && _describe -t values value described "\${options[@]}"
  [[ -n $files ]] && _files
}
if [[ \${funcstack[1]} == _cps ]]; then _cps "$@"; else compdef _cps cps copilot-spaces; fi
`;
