import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a,b}from"./shared-closed-2.js";import"./shared-closed.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-esbuild.js";export{b as closedDemands,a as judgeClosed};
