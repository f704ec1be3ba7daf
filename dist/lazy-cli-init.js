import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a_0 as y,b_0 as w}from"./shared-process.js";import{j_0 as l,r_0 as f,u_0 as c,v_0 as I,x_0 as h}from"./shared-command.js";import"./shared-command.js";import"./shared-command.js";import"./shared-run.js";
import"./shared-run.js";import{a_35 as d}from"./shared-run.js";import"./shared-command.js";import{a_6 as m}from"./shared-command.js";import"./shared-command.js";import"./shared-command.js";
import"./shared-command.js";import"./shared-command.js";import"./shared-run.js";import"./shared-esbuild.js";import{lstatSync as b}from"node:fs";import{resolve as F}from"node:path";import{join as P}from"node:path/posix";async function C(n,t,{io:r,propose:S,out:a,notices:p,options:u}){let x=f("map",n,{flags:t,io:r}),e=await w(h(S,I(t),r),{...x,command:"init",map:{focus:t.focus??[]}},y(r,t.quiet)),o=e.files.map(({namespace:i})=>P(
t.output,`${i}.yaml`)),s=o.filter(i=>T(F(r.cwd,i)));if(s.length>0)throw new d(`nothing written: ${s.map(i=>`\`${i}\``).join(", ")} ${s.length===1?"exists":"exist"} already, and \`init\` never overwrites\
; name another folder by \`--output\`, or other namespaces by \`--focus\``);let{initialSuiteTable:g,initialSuiteText:j,suiteText:q}=await l();if(t.dryRun===!0)await a.write(j(e,o));else for(let[i,R]of e.
files.entries())await c(o[i]??"",r.cwd,[q(R)]);let O=g(e,{...u,paths:o});return t.dryRun===!0&&e.files.length>0&&e.diagnostics.length===0||await(t.dryRun===!0?p:a).write(O),t.explainInputs===!0&&await p.
write(m(e.inputs,u)),e}function T(n){return b(n,{throwIfNoEntry:!1})!==void 0}export{C as runInit};
