import { expect, it } from "vitest";
import { readMockAddress } from "./mock-address.ts";

const origin = "https://console.example";

it.each([
  ["http://127.0.0.1:4010/", "http://127.0.0.1:4010"],
  [" http://localhost:4010 ", "http://localhost:4010"],
  ["https://console.example/mock", "https://console.example/mock"],
])("takes a mock on this machine or on the console's host: %s", (text, address) => {
  expect(readMockAddress(text, origin)).toEqual({ address });
});

it.each(["", "127.0.0.1:4010", "javascript:alert(1)", "ftp://127.0.0.1"])("says what is no address: %s", (text) => {
  expect(readMockAddress(text, origin)).toEqual({ problem: expect.stringMatching("no address") });
});

it.each(["https://mock.example", "http://127.0.0.1.evil.example", "http://console.example", "https://localhost:1"])(
  "says where a mock can be, as the page's policy has it: %s",
  (text) => {
    expect(readMockAddress(text, origin)).toEqual({ problem: expect.stringMatching("on this machine") });
  },
);
