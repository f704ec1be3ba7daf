import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a as f,b as l}from"./shared-cli-2.js";import{a as w}from"./shared-cli-command-line-2.js";import{B as v,C as y,E as C,n as s,y as c}from"./shared-report-pull-request.js";import"./shared-report-map-picture.js";
import"./shared-report-text-4.js";import"./shared-report-text-6.js";import"./shared-report-text-5.js";import"./shared-dialects-cilium.js";import"./shared-picomatch.js";import"./shared-closed.js";
import"./shared-language-generated.js";import"./shared-settings.js";import"./shared-ip-num.js";import{c as d}from"./shared-report-test-2.js";import"./shared-report-test.js";import{m as p}from"./shared-src.js";
import"./shared-report-text.js";import"./shared-report-inputs-2.js";import"./shared-report-text-3.js";import"./shared-report-inputs.js";import"./shared-report-text-2.js";import"./shared-diagnostics.js";
import"./shared-esbuild.js";async function L(o,e,{io:t,cover:g,out:R,notices:a,options:n}){let i=e.failUnder===void 0?void 0:w(e.failUnder,"`--fail-under`"),h=c("test",o,{flags:e,io:t}),r=await l(C(g,y(e),t),{...h,command:"cover\
age"},f(t,e.quiet)),u=await s(e.format);e.output===void 0?await R.write(u(r,n)):await v(e.output,t.cwd,u(r,{...n,width:void 0,colour:"never"})),e.explainInputs===!0&&await a.write(d(r.inputs,n));let m=i!==
void 0&&O(r,i);if(m){let{covered:q,total:x}=r.summary.rules;await a.write([`reachspec: ${q} of ${x} rules are covered, which is under ${i}%
`])}return p(r)||(m?1:0)}function O({summary:{rules:o}},e){return o.covered*100<o.total*e}export{L as runCoverage};
