import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{b as a}from"./shared-picomatch.js";import"./shared-esbuild.js";export default a();
