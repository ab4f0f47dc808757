/** Completion for fish 3 and later. */
export const fishScript = `# fish completion for cps, from \`cps completion fish\`
function __cps_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l program $words[1]
    set -e words[1]
    for line in ($program __complete -- $words "$current" 2>/dev/null)
        switch $line
            case ':files'
                __fish_complete_path "$current"
            case ':goes-on'
            case '*'
                echo $line
        end
    end
end
complete -c cps -f -a '(__cps_complete)'
complete -c copilot-spaces -f -a '(__cps_complete)'
`;
