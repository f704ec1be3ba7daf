import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a as y,b as w}from"./shared-cli-2.js";import{B as c,C as I,E as h,o as d,y as f}from"./shared-report-pull-request.js";import"./shared-report-map-picture.js";import"./shared-report-text-4.js";import"./shared-report-text-6.js";
import"./shared-report-text-5.js";import"./shared-dialects-cilium.js";import"./shared-picomatch.js";import"./shared-closed.js";import"./shared-language-generated.js";import"./shared-settings.js";
import"./shared-ip-num.js";import{c as l}from"./shared-report-test-2.js";import"./shared-report-test.js";import"./shared-src.js";import"./shared-report-text.js";import"./shared-report-inputs-2.js";
import"./shared-report-text-3.js";import"./shared-report-inputs.js";import"./shared-report-text-2.js";import{t as m}from"./shared-diagnostics.js";import"./shared-esbuild.js";import{lstatSync as b}from"node:fs";import{resolve as F}from"node:path";import{join as P}from"node:path/posix";async function B(n,t,{io:o,propose:S,out:a,notices:p,options:u}){let x=f("map",n,{flags:t,io:o}),e=await w(h(S,I(t),o),{...x,command:"init",map:{focus:t.focus??[]}},y(o,t.quiet)),r=e.files.map(({namespace:i})=>P(
t.output,`${i}.yaml`)),s=r.filter(i=>T(F(o.cwd,i)));if(s.length>0)throw new m(`nothing written: ${s.map(i=>`\`${i}\``).join(", ")} ${s.length===1?"exists":"exist"} already, and \`init\` never overwrites\
; name another folder by \`--output\`, or other namespaces by \`--focus\``);let{initialSuiteTable:R,initialSuiteText:q,suiteText:O}=await d();if(t.dryRun===!0)await a.write(q(e,r));else for(let[i,j]of e.
files.entries())await c(r[i]??"",o.cwd,[O(j)]);let g=R(e,{...u,paths:r});return t.dryRun===!0&&e.files.length>0&&e.diagnostics.length===0||await(t.dryRun===!0?p:a).write(g),t.explainInputs===!0&&await p.
write(l(e.inputs,u)),e}function T(n){return b(n,{throwIfNoEntry:!1})!==void 0}export{B as runInit};
