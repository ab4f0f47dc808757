const codes = { bold: [1, 22], dim: [2, 22], green: [32, 39], red: [31, 39] } as const;

export type Style = keyof typeof codes;

/** Gives text a style (SGR, ECMA-48 section 8.3.117), or leaves it as it is where there is to be no colour. */
export type Paint = (style: Style, text: string) => string;

/** @param colored - whether to write any codes */
export function createPaint(colored: boolean): Paint {
  return (style, text) => {
    if (!colored || text === "") return text;
    const [on, off] = codes[style];
    return `\u001b[${on}m${text}\u001b[${off}m`;
  };
}
