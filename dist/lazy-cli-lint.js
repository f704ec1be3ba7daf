import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a as k,b as B}from"./shared-cli-2.js";import{d as C,e as W}from"./shared-cli.js";import{A as j,B as p,C as I,E as N,q as S,y as $}from"./shared-report-pull-request.js";import"./shared-report-map-picture.js";
import"./shared-report-text-4.js";import"./shared-report-text-6.js";import"./shared-report-text-5.js";import"./shared-cli-command-line.js";import{b as T}from"./shared-settings-2.js";import"./shared-lint-findings.js";
import"./shared-lint-checks.js";import"./shared-diff.js";import"./shared-settings-generated.js";import"./shared-dialects-cilium.js";import"./shared-picomatch.js";import"./shared-closed.js";
import"./shared-language-generated.js";import"./shared-settings.js";import"./shared-ip-num.js";import"./shared-report-test-2.js";import"./shared-report-test.js";import{h as O,m as P}from"./shared-src.js";
import"./shared-report-text.js";import"./shared-report-inputs-2.js";import"./shared-report-text-3.js";import"./shared-report-inputs.js";import{b as g,f as E}from"./shared-report-text-2.js";import{c as v}from"./shared-diagnostics.js";
import"./shared-esbuild.js";import{readFile as M}from"node:fs/promises";import{resolve as z}from"node:path";async function mt(n,e,i){let{io:t,out:s,notices:o,options:m}=i,{baseline:r,writeBaseline:a,fix:d,format:c,output:f,failOn:L}=e,l={...$("map",n,{flags:e,io:t}),command:"lint",baseline:r,writesBaseline:a===
!0,isFixing:d===!0},h=K=>B(N(i.lint,I(e),t),K,k(t,e.quiet)),R=await h(l),{report:w,fixed:x}=d===!0?await H(R,()=>h(l),t.cwd):{report:R,fixed:0},y=a===!0?await V(w,t.cwd):void 0,u=y===void 0?w:X(w),A=c===
"table"||c==="json"?D:await C(t,t.cwd),F=P(u)===2?2:O(u,L)?1:0,b=await S(c),J=await W([c]),q={...m,today:l.today,review:A,tool:J,exit:F,failOn:L};return f===void 0?await s.write(b(u,q)):await p(f,t.cwd,
b(u,{...q,...j})),d===!0&&await o.write([`reachspec: ${x===0?"nothing was mended":`mended ${g(x,"finding")}`}
`]),y!==void 0&&await o.write([`reachspec: ${y}
`]),F}var D={prefix:"",changedLines:void 0},G=10;async function H(n,e,i){let t=n,s=0,o="";for(let m=0;m<G;m++){let r=t.findings.flatMap(({fix:d})=>d?.equivalent===!0?[d.edits]:[]),a=JSON.stringify(r);
if(r.length===0||a===o)break;o=a,await Q(r.flat(),i),s+=r.length,t=await e()}return{report:t,fixed:s}}async function Q(n,e){for(let i of new Set(n.map(t=>t.file))){let t=await M(z(e,i),"utf8"),s=U(t),
o=(r,a)=>(s[r-1]??t.length)+a-1,m=n.filter(r=>r.file===i).map(({line:r,column:a,endLine:d,endColumn:c,text:f})=>({start:o(r,a),end:o(d,c),text:f}));await p(i,e,[v(t,m)])}}function U(n){return[n.startsWith(
"\uFEFF")?1:0,...[...n.matchAll(/\r\n|\n|\r/g)].map(i=>i.index+i[0].length)]}async function V({baseline:n=[],baselineFile:e=""},i){await p(e,i,T(n));let t=n.reduce((s,o)=>s+o.count,0);return`wrote ${E(
e)}, which holds ${g(t,"finding")}: from now on they are known, and an entry must go when its finding is mended`}function X(n){let e=n.findings.filter(({severity:o})=>o==="error"),{errors:i,ignored:t}=n.
summary,s=n.findings.length-e.length;return{...n,findings:e,summary:{errors:i,warnings:0,notices:0,ignored:t,baseline:s}}}export{mt as runLint};
