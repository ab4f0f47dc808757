import { configure } from "@testing-library/dom";

// A second is not enough on a busy machine, and no test waits for something not to happen.
configure({ asyncUtilTimeout: 120_000 });
