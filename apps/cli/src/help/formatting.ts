/** Paragraphs on what commands print. */
export const formatting: readonly string[] = [
  "A terminal gets a table, with times as people say them. Anything else gets the same columns with tabs between, without a heading, nothing cut off, and times as RFC 3339 has them.",
  "`--json` prints JSON: everything there is. `--json number,name` prints these fields of each item; the help of a command lists its fields. The names are separated by commas, without spaces. Where a word behind `--json` could be something else, use an equals sign: `--json=name`.",
  "`--output` takes table, json, ndjson (a line for each item, as it arrives), yaml or tsv.",
  "`--jq` prints what a filter makes of the JSON: `cps space list --org octo-org --jq '.[].name'`.",
  "A list has 30 items unless `--limit` or `--all` says otherwise; where more exist, standard error says so.",
  "What was asked for goes to standard output, and everything else to standard error. With `--json` an error is one line of JSON there.",
  "What comes from the API and could steer a terminal is shown escaped; in JSON it is exact.",
];
