import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{n as a}from"./shared-diff.js";import"./shared-language-generated.js";import"./shared-ip-num.js";import"./shared-src.js";import"./shared-diagnostics.js";import"./shared-esbuild.js";export{a as clusterAnswerers};
