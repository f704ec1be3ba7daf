import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{b as u}from"./shared-report-text-2.js";function y({stderr:e,env:n,now:t},f){if(!(e.isTTY===!0&&f!==!0&&n.TERM!=="dumb"&&!s(n.CI)&&!s(n.GITHUB_ACTIONS)))return{show:()=>{},clear:()=>{}};let a=t().getTime(),i;return{show:o=>{let r=t().getTime();
!(i===void 0?r-a>=g:r-i>=l)&&!c(o)||(i=r,e.write(`${d}${m(o)}`))},clear:()=>{i!==void 0&&e.write(d),i=void 0}}}async function R(e,n,t){try{return await e({...n,onProgress:t.show})}finally{t.clear()}}function s(e){
return e!==void 0&&e!==""&&e!=="false"}function c(e){return e.kind==="reading"&&e.characters>=2e6}function m(e){return e.kind==="reading"?`reading ${u(e.files,"file")} …`:e.kind==="mutating"?`judgin\
g mutant ${e.mutant} of ${e.mutants} …`:`judging case ${e.row} of ${e.rows} …`}var g=500,l=100,d="\r\x1B[2K";export{y as a,R as b};
