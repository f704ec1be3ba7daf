import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{setFlagsFromString as t}from"node:v8";function r(){t(`--interrupt-budget=${e}`)}var e=1e6;export{r as a};
