import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{b as a,c as b}from"./shared-settings-2.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-esbuild.js";export{a as parseRoot,b as readSettings};
