/** Completion for PowerShell 5.1 and later. */
export const powershellScript = `# PowerShell completion for cps, from \`cps completion powershell\`
Register-ArgumentCompleter -Native -CommandName cps, copilot-spaces -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $elements = @($commandAst.CommandElements | Where-Object { $_.Extent.StartOffset -lt $cursorPosition })
    $program = $elements[0].ToString()
    $words = @($elements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
    # An empty argument does not reach a program in every version.
    $mark = if ($wordToComplete -eq '') { '--next' } else { '--' }
    & $program __complete $mark @words 2>$null | ForEach-Object {
        $value, $description = $_ -split "\`t", 2
        if ($value.StartsWith(':')) { return }
        if (-not $description) { $description = $value }
        [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $description)
    }
}
`;
