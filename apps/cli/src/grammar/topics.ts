/** What there is help on besides commands. */
export const topics = [
  { name: "environment", summary: "Variables that commands read" },
  { name: "exit-codes", summary: "How a command says how it ended" },
  { name: "formatting", summary: "Tables, JSON, and parts of it" },
] as const;

export type Topic = (typeof topics)[number]["name"];
