/** `column-cases.mjs <mock's address> <column>…`: the contract through columns of one's choice, on Node. */
import { columns } from "@copilot-spaces/contract/columns";
import { runColumns } from "./run-columns.ts";

const [, , url = "", ...names] = process.argv;
const chosen = columns.filter(({ name }) => names.includes(name));
console.log(JSON.stringify(await runColumns(chosen, url)));
