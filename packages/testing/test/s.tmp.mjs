import { createSandbox } from "@copilot-spaces/testing/sandbox";
const s=createSandbox({limits:"none"}); console.log((await s.listen()).url); process.on("SIGTERM",()=>process.exit());
