import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a_0 as c,b_0 as f}from"./shared-process.js";import{a as x}from"./shared-cli-command-line-2.js";import{d_4 as w,e_4 as M}from"./shared-command.js";import{o_0 as p,r_0 as d,u_0 as s,v_0 as y,x_0 as l}from"./shared-command.js";
import"./shared-command.js";import"./shared-command.js";import"./shared-cli-command-line.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-command.js";import{a_6 as a}from"./shared-command.js";import"./shared-command.js";
import{k_53 as u,n_53 as m}from"./shared-run.js";import"./shared-command.js";import"./shared-command.js";import"./shared-command.js";import"./shared-run.js";import"./shared-esbuild.js";async function A(R,t,{io:e,mutate:q,out:O,notices:h,options:I}){let j=t.failUnder===void 0?void 0:x(t.failUnder,"`--fail-under`"),{command:S,...r}=d("test",R,{flags:t,io:e}),o=await f(l(q,y(t),e),{...r,
command:"mutate",changedSince:t.changedSince},c(e,t.quiet)),v=t.format==="table"||t.format==="json"?F:await w(e,e.cwd),n={...I,today:r.today,review:v,tool:await M([t.format])},i=await p(t.format);return t.
output!==void 0?await s(t.output,e.cwd,i(o,{...n,colour:"never"})):await O.write(i(o,n)),t.explainInputs===!0&&await h.write(a(o.inputs)),m(o)||(u(o,j)?1:0)}var F={prefix:"",changedLines:void 0};export{A as runMutate};
