export { type Server, type WrapperOptions, wrapper } from "./wrapper.ts";
