import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{setFlagsFromString as i}from"node:v8";var o=["--invocation-count-for-maglev=2000","--invocation-count-for-turbofan=100000"],s={20:["--interrupt-budget=1000000"],22:o,24:o};function a(n=process.
versions.node){let[t=""]=n.split(".");for(let r of s[t]??[])i(r)}export{a};
