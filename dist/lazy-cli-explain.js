import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a as y,b as c}from"./shared-cli-2.js";import{A as s,B as x,C as E,E as w,g as u,y as l}from"./shared-report-pull-request.js";import"./shared-report-map-picture.js";import"./shared-report-text-4.js";
import"./shared-report-text-6.js";import"./shared-report-text-5.js";import"./shared-dialects-cilium.js";import"./shared-picomatch.js";import"./shared-closed.js";import{b as d}from"./shared-language-generated.js";
import"./shared-settings.js";import"./shared-ip-num.js";import{c as m}from"./shared-report-test-2.js";import"./shared-report-test.js";import"./shared-src.js";import"./shared-report-text.js";
import"./shared-report-inputs-2.js";import"./shared-report-text-3.js";import"./shared-report-inputs.js";import"./shared-report-text-2.js";import{t as i}from"./shared-diagnostics.js";import"./shared-esbuild.js";import{existsSync as O}from"node:fs";import{resolve as q}from"node:path";async function v(n,o,t,{io:e,explain:f,out:h,notices:P,options:p}){let{port:$,paths:I}=C(o,e.cwd),r=await c(w(f,E(t),e),{...l("map",I,{flags:t,io:e}),command:"explain",...n,port:$},y(e,t.quiet)),a=u[t.
format];return t.output===void 0?await h.write(a(r,p)):await x(t.output,e.cwd,a(r,{...p,...s})),t.explainInputs===!0&&await P.write(m(r.inputs,p)),r}function C([n,...o],t){if(n===void 0)return{port:void 0,
paths:[]};if(/^(all|(TCP|UDP|SCTP|ICMP|ICMPv6)(\/.*)?)$/.test(n))return{port:n,paths:o};if(/^[0-9]+(-[0-9]+)?$/.test(n))throw new i(`\`${n}\` names no protocol: write \`TCP/${n}\` or \`UDP/${n}\``);let e=O(
q(t,n))?void 0:d(n);if(e!==void 0)throw new i(`\`${n}\` is neither a port nor a path; did you mean \`${e}\`?`);return{port:void 0,paths:[n,...o]}}export{v as runExplain};
