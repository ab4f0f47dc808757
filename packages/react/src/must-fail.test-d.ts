// Type tests that are not compiled pass as well. This one fails, and type-tests.test.ts sees that it does.
import { clientKey } from "@copilot-spaces/react";

export const key: number = clientKey;
