import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a,b}from"./shared-ingress-2.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-esbuild.js";export{a as enteringEnds,b as judgeVia};
