import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a,b}from"./shared-settings-generated.js";import"./shared-settings.js";import"./shared-ip-num.js";import"./shared-diagnostics.js";import"./shared-esbuild.js";export{a as parseRoot,b as readSettings};
