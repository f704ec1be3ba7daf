import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a_0 as w,b_0 as I}from"./shared-process.js";import{j_0 as f,r_0 as c,u_0 as y,v_0 as h,x_0 as S}from"./shared-command.js";import"./shared-command.js";import"./shared-command.js";import"./shared-run.js";
import{a_13 as u}from"./shared-run.js";import{a_35 as d}from"./shared-run.js";import"./shared-command.js";import{a_6 as l}from"./shared-command.js";import"./shared-command.js";
import"./shared-command.js";import"./shared-command.js";import"./shared-command.js";import"./shared-run.js";import"./shared-esbuild.js";import{lstatSync as b}from"node:fs";import{resolve as F}from"node:path";import{join as P}from"node:path/posix";async function G(n,t,{io:r,propose:x,out:a,notices:m,options:p}){let g=c("map",n,{flags:t,io:r}),e=await I(S(x,h(t),r),{...g,command:"init",map:{focus:t.focus??[]}},w(r,t.quiet)),o=e.files.map(({namespace:i})=>P(
t.output,`${i}.yaml`)),s=o.filter(i=>T(F(r.cwd,i)));if(s.length>0)throw new d(`nothing written: ${s.map(i=>`\`${i}\``).join(", ")} ${s.length===1?"exists":"exist"} already, and \`init\` never overwrites\
; name another folder by \`--output\`, or other namespaces by \`--focus\``);let{initialSuiteTable:j,initialSuiteText:q,suiteText:E}=await f();if(t.dryRun===!0)await a.write(q(e,o));else for(let[i,R]of e.
files.entries())await y(o[i]??"",r.cwd,[E(R)]);let O=j(e,{...p,paths:o});return t.dryRun===!0&&e.files.length>0&&e.diagnostics.length===0||await(t.dryRun===!0?m:a).write(O),t.explainInputs===!0&&await m.
write(l(e.inputs,p)),e}function T(n){try{return b(n,{throwIfNoEntry:!1})!==void 0}catch(t){if(!u(t))throw t;return!1}}export{G as runInit};
