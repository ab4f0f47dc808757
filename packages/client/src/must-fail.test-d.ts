// Type tests that are not compiled pass as well. This one fails, and type-tests.test.ts sees that it does.
import { createClient } from "@copilot-spaces/client";

export const spaces: number = createClient().spaces;
