import { expect, it } from "vitest";
import { createMockAnswers, preferHeader } from "./mock-answers.ts";

it("asks for a status, and for an example where there are some", () => {
  expect(preferHeader({ code: 404 })).toBe("code=404");
  expect(preferHeader({ code: 200, example: "page2" })).toBe("code=200, example=page2");
});

it("keeps an answer for each route until the mock is to decide again, and tells of each change", () => {
  const answers = createMockAnswers();
  let told = 0;
  const unsubscribe = answers.subscribe(() => {
    told += 1;
  });
  answers.set("GET /user", { code: 401 });
  expect([...answers.all()]).toEqual([["GET /user", { code: 401 }]]);
  answers.set("GET /user", undefined);
  expect(answers.all().size).toBe(0);
  unsubscribe();
  answers.set("GET /user", { code: 401 });
  expect(told).toBe(2);
});
