import fc from "fast-check";
import { expect, it } from "vitest";
import { anyPlan } from "./any-plan.ts";
import { followPlans } from "./follow-plans.ts";

/** `SANDBOX_STEPS=10000 vitest run src/sandbox/model/model.test.ts` is the long run; `SANDBOX_SEED` repeats a run. */
const steps = Number(process.env["SANDBOX_STEPS"] ?? 300);
const [anySeed = 1] = fc.sample(fc.nat(1_000_000_000), 1);
const seed = Number(process.env["SANDBOX_SEED"] ?? anySeed);

it(`the sandbox is as its model after each of ${steps} steps, by client, command line and hooks`, async () => {
  let done = 0;
  const plans = fc.array(anyPlan, { minLength: 1, maxLength: 100, size: "max" });
  const property = fc.asyncProperty(plans, async (each) => {
    await followPlans(each);
    done += each.length;
  });
  while (done < steps) {
    const result = await fc.check(property, { numRuns: 1, seed: seed + done });
    // fast-check's own report shows plans as data; the error's message is their script.
    if (result.failed) throw new Error(`${Object(result.errorInstance).message}\n# SANDBOX_SEED=${seed + done}`);
  }
  expect(done).toBeGreaterThanOrEqual(steps);
}, 3_600_000);
