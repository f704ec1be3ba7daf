import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{b as a}from"./shared-lint-findings.js";import"./shared-lint-checks.js";import"./shared-diff.js";import"./shared-settings-generated.js";import"./shared-closed.js";import"./shared-language-generated.js";
import"./shared-settings.js";import"./shared-ip-num.js";import"./shared-src.js";import"./shared-diagnostics.js";import"./shared-esbuild.js";export{a as allParts};
