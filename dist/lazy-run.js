import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a as e,b as f,c as g,d as h}from"./shared-settings-2.js";import"./shared-lint-findings.js";import"./shared-lint-checks.js";import"./shared-diff.js";import"./shared-settings-generated.js";
import{p as d}from"./shared-dialects-cilium.js";import"./shared-picomatch.js";import"./shared-closed.js";import{b as c}from"./shared-language-generated.js";import"./shared-settings.js";import"./shared-ip-num.js";
import"./shared-src.js";import{b as a,t as b}from"./shared-diagnostics.js";import"./shared-esbuild.js";export{b as UsageError,f as baselineText,e as connectivityTestSchema,a as definitions,d as execute,c as portMeantBy,h as run,g as settingsSchema};
