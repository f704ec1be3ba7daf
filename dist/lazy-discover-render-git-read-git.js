import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a as F,b as G}from"./shared-discover-render-git.js";import"./shared-discover-render-2.js";import{f_21 as p}from"./shared-run.js";import{a_27 as w,c_27 as C}from"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import{e_24 as g,i_24 as h}from"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import{d_13 as u,h_13 as k}from"./shared-run.js";
import"./shared-run.js";import{a_14 as y}from"./shared-run.js";import"./shared-esbuild.js";import{basename as b,join as S}from"node:path/posix";async function W(n){let{ref:i,env:r,workingDirectory:s}=n,d=u(s)??s,e=await F(i,{folder:d,env:r});if(typeof e=="string")return v(n,e);let{commit:a,top:l,prefix:t,entries:o,git:f}=e,c=M(o,S(t,n.path)),
m=await G(c,f);return m===void 0?v(n,`found files in \`${i}\` whose contents aren't in this checkout`):R({request:n,commit:a,wanted:c,contents:m,shownPath:x=>k(S(l,x),d)})}function M(n,i){let r=i.replace(
/\/$/,""),s=e=>r==="."||e===r||e.startsWith(`${r}/`),d=e=>{let a=e.slice(0,e.length-b(e).length);return C(b(e))&&`${r}/`.startsWith(a)};return n.flatMap(e=>{let{mode:a,path:l}=e;return a.startsWith("1\
00")?s(l)?w(l)?[{...e,role:"file"}]:[]:d(l)?[{...e,role:"marker"}]:[]:[]})}function R({request:n,commit:i,wanted:r,contents:s,shownPath:d}){let e=r.map(t=>{let o=d(t.path),f=s.get(t.id);if(f!==void 0)
return{role:t.role,...h(f,o)};let c={path:o,reason:"too-large"};return{role:t.role,file:void 0,skipped:c,diagnostics:[g(c)]}}),a=t=>e.filter(o=>o.role===t).flatMap(({file:o})=>o??[]).sort((o,f)=>y(o.path,
f.path)),l=r.some(({role:t})=>t==="file")?[]:[p({ref:n.ref,problem:`found no manifest below \`${n.path}\` in \`${n.ref}\``},n.asked)];return{ref:n.ref,commit:i,files:a("file"),kustomizationsAndCharts:a(
"marker"),skipped:e.flatMap(({role:t,skipped:o})=>t==="file"?o??[]:[]),diagnostics:[...l,...e.flatMap(({diagnostics:t})=>t)]}}function v({ref:n,asked:i},r){let s=[p({ref:n,problem:r},i)];return{ref:n,
commit:void 0,files:[],kustomizationsAndCharts:[],skipped:[],diagnostics:s}}export{W as readGit};
