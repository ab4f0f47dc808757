import { cliColumn } from "./cli-column.ts";
import type { ContractColumn } from "./contract-column.ts";
import { methodsColumn } from "./methods-column.ts";
import { reactColumn } from "./react-column.ts";
import { requestColumn } from "./request-column.ts";

/** Every package that the contract is made to hold through. A new one adds its column here. */
export const columns: readonly ContractColumn[] = [requestColumn, methodsColumn, reactColumn, cliColumn];
