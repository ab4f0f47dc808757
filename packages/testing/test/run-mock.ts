/** A program that serves until it is stopped, for tests that stop it. Says its address, then why it ended. */
import { startMock } from "../src/mock/start-mock.ts";
import { untilStopped } from "../src/mock/until-stopped.ts";
import { spacesDocument } from "./spaces-document.ts";

const mock = await startMock({ document: spacesDocument() });
console.log(mock.url);
const reason = await untilStopped();
await mock.close();
console.log(`ended by ${reason}`);
