import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a as w,b as y}from"./shared-cli-2.js";import{d as l,e as O}from"./shared-cli.js";import{B as f,C as M,E as R,r as s,y as c}from"./shared-report-pull-request.js";import"./shared-report-map-picture.js";
import"./shared-report-text-4.js";import"./shared-report-text-6.js";import"./shared-report-text-5.js";import"./shared-cli-command-line.js";import"./shared-dialects-cilium.js";import"./shared-picomatch.js";
import"./shared-closed.js";import"./shared-language-generated.js";import"./shared-settings.js";import"./shared-ip-num.js";import{c as d}from"./shared-report-test-2.js";import"./shared-report-test.js";
import{j as p,m}from"./shared-src.js";import"./shared-report-text.js";import"./shared-report-inputs-2.js";import"./shared-report-text-3.js";import"./shared-report-inputs.js";import"./shared-report-text-2.js";
import{t as u}from"./shared-diagnostics.js";import"./shared-esbuild.js";async function W(e,t,{io:o,mutate:h,out:q,notices:F,options:b}){let v=S(t.failUnder),{command:j,...n}=c("test",e,{flags:t,io:o}),r=await y(R(h,M(t),o),{...n,command:"mutate",changedSince:t.changedSince},
w(o,t.quiet)),x=t.format==="table"||t.format==="json"?I:await l(o,o.cwd),i={...b,today:n.today,review:x,tool:await O([t.format])},a=await s(t.format);return t.output!==void 0?await f(t.output,o.cwd,a(
r,{...i,colour:"never"})):await q.write(a(r,i)),t.explainInputs===!0&&await F.write(d(r.inputs)),m(r)||(p(r,v)?1:0)}var I={prefix:"",changedLines:void 0};function S(e){if(e===void 0)return;let t=Number(
e.replace(/%$/,""));if(/^\d+(?:\.\d+)?%?$/.test(e)&&t<=100)return t;throw new u(`\`--fail-under ${e}\`: expected a percentage from 0 to 100, e.g. \`80\``)}export{W as runMutate};
