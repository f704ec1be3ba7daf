import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a_0 as f,b_0 as l}from"./shared-process.js";import{a as w}from"./shared-cli-command-line-2.js";import{i_0 as s,r_0 as c,u_0 as v,v_0 as C,x_0 as y}from"./shared-command.js";import"./shared-command.js";
import"./shared-command.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-command.js";import{a_6 as p}from"./shared-command.js";
import"./shared-command.js";import{m_53 as d}from"./shared-run.js";import"./shared-command.js";import"./shared-command.js";import"./shared-command.js";import"./shared-run.js";
import"./shared-esbuild.js";async function S(o,e,{io:t,cover:g,out:R,notices:a,options:n}){let i=e.failUnder===void 0?void 0:w(e.failUnder,"`--fail-under`"),x=c("test",o,{flags:e,io:t}),r=await l(y(g,C(e),t),{...x,command:"cover\
age"},f(t,e.quiet)),m=await s(e.format);e.output===void 0?await R.write(m(r,n)):await v(e.output,t.cwd,m(r,{...n,width:void 0,colour:"never"})),e.explainInputs===!0&&await a.write(p(r.inputs,n));let u=i!==
void 0&&I(r,i);if(u){let{covered:h,total:q}=r.summary.rules;await a.write([`reachspec: ${h} of ${q} rules are covered, which is under ${i}%
`])}return d(r)||(u?1:0)}function I({summary:{rules:o}},e){return o.covered*100<o.total*e}export{S as runCoverage};
