import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{d as a}from"./shared-lint-checks.js";import"./shared-diff.js";import"./shared-closed.js";import"./shared-language-generated.js";import"./shared-ip-num.js";import"./shared-src.js";
import"./shared-diagnostics.js";import"./shared-esbuild.js";export{a as allAnswerers};
