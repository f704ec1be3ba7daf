import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{r as a}from"./shared-diff.js";import"./shared-closed.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-esbuild.js";export{a as clusterAnswerers};
