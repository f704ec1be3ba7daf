import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a_0 as f,b_0 as l}from"./shared-process.js";import{a as y}from"./shared-cli-command-line-2.js";import{i_0 as d,r_0 as c,u_0 as v,v_0 as C,x_0 as w}from"./shared-command.js";import"./shared-command.js";
import"./shared-command.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-command.js";import{a_6 as m}from"./shared-command.js";
import"./shared-command.js";import{c_53 as s,n_53 as u}from"./shared-run.js";import"./shared-command.js";import"./shared-command.js";import"./shared-command.js";import"./shared-run.js";
import"./shared-esbuild.js";async function b(g,e,{io:o,cover:x,out:R,notices:i,options:t}){let n=e.failUnder===void 0?void 0:y(e.failUnder,"`--fail-under`"),h=c("test",g,{flags:e,io:o}),r=await l(w(x,C(e),o),{...h,command:"cover\
age"},f(o,e.quiet)),a=await d(e.format);e.output===void 0?await R.write(a(r,t)):await v(e.output,o.cwd,a(r,{...t,width:void 0,colour:"never"})),e.explainInputs===!0&&await i.write(m(r.inputs,t));let p=s(
r,n);if(p){let{covered:q,total:I}=r.summary.rules;await i.write([`reachspec: ${q} of ${I} rules are covered, which is under ${n}%
`])}return u(r)||(p?1:0)}export{b as runCoverage};
