import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a_0 as w,b_0 as l}from"./shared-process.js";import{d_4 as y,e_4 as h}from"./shared-command.js";import{o_0 as s,r_0 as c,u_0 as f,v_0 as M,x_0 as R}from"./shared-command.js";import"./shared-command.js";
import"./shared-command.js";import"./shared-cli-command-line.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import{a_35 as d}from"./shared-run.js";import"./shared-command.js";import{a_6 as u}from"./shared-command.js";import"./shared-command.js";import{j_53 as m,m_53 as p}from"./shared-run.js";import"./shared-command.js";import"./shared-command.js";import"./shared-command.js";import"./shared-run.js";import"./shared-esbuild.js";async function _(e,t,{io:o,mutate:O,out:q,notices:x,options:F}){let I=S(t.failUnder),{command:U,...n}=c("test",e,{flags:t,io:o}),r=await l(R(O,M(t),o),{...n,command:"mutate",changedSince:t.changedSince},
w(o,t.quiet)),b=t.format==="table"||t.format==="json"?v:await y(o,o.cwd),i={...F,today:n.today,review:b,tool:await h([t.format])},a=await s(t.format);return t.output!==void 0?await f(t.output,o.cwd,a(
r,{...i,colour:"never"})):await q.write(a(r,i)),t.explainInputs===!0&&await x.write(u(r.inputs)),p(r)||(m(r,I)?1:0)}var v={prefix:"",changedLines:void 0};function S(e){if(e===void 0)return;let t=Number(
e.replace(/%$/,""));if(/^\d+(?:\.\d+)?%?$/.test(e)&&t<=100)return t;throw new d(`\`--fail-under ${e}\`: expected a percentage from 0 to 100, e.g. \`80\``)}export{_ as runMutate};
