import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a}from"./shared-settings-generated.js";import"./shared-esbuild.js";export{a as validate};
