import { everyday } from "./everyday.ts";

console.log(JSON.stringify(await everyday()));
