import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{b_11 as d}from"./shared-command.js";function c({stderr:r,env:t,now:i},u){if(!(r.isTTY===!0&&u!==!0&&t.TERM!=="dumb"&&!e(t.CI)&&!e(t.GITHUB_ACTIONS)))return{show:()=>{},clear:()=>{}};let f=i().getTime(),
n;return{show:o=>{let a=i().getTime();!(n===void 0?a-f>=w:a-n>=T)&&!g(o)||(n=a,r.write(`${s}${l(o)}`))},clear:()=>{n!==void 0&&r.write(s),n=void 0}}}async function m(r,t,i){try{return await r({...t,onProgress:i.
show})}finally{i.clear()}}function e(r){return r!==void 0&&r!==""&&r!=="false"}function g(r){return r.kind==="reading"&&r.characters>=2e6}function l(r){return r.kind==="reading"?`reading ${d(r.files,"\
file")} …`:r.kind==="mutating"?`judging mutant ${r.mutant} of ${r.mutants} …`:`judging case ${r.row} of ${r.rows} …`}var w=500,T=100,s="\r\x1B[2K";export{c as a_0,m as b_0};
