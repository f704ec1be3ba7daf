import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a_0 as k,b_0 as B}from"./shared-process.js";import{d_4 as N,e_4 as W}from"./shared-command.js";import{n_0 as P,r_0 as $,t_0 as j,u_0 as p,v_0 as C,x_0 as I}from"./shared-command.js";import"./shared-command.js";
import"./shared-command.js";import"./shared-cli-command-line.js";import{b as T}from"./shared-settings.js";import"./shared-lint-findings.js";import{d as S}from"./shared-lint-checks.js";import"./shared-settings-generated.js";
import"./shared-settings-2.js";import"./shared-dialects-admin-2.js";import"./shared-dialects-calico-2.js";import"./shared-dialects-cilium.js";import"./shared-dialects-networks.js";import"./shared-dialects-unevaluated-2.js";
import"./shared-closed-2.js";import"./shared-ingress-2.js";import"./shared-language-generated.js";import"./shared-diff.js";import"./shared-closed.js";import"./shared-picomatch.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-command.js";import"./shared-command.js";
import{i_53 as O,n_53 as E}from"./shared-run.js";import"./shared-command.js";import"./shared-command.js";import{b_11 as g,f_11 as v}from"./shared-command.js";import"./shared-run.js";
import"./shared-esbuild.js";import{readFile as M}from"node:fs/promises";import{resolve as z}from"node:path";async function ct(n,e,i){let{io:t,out:s,notices:o,options:m}=i,{baseline:r,writeBaseline:a,fix:d,format:f,output:c,failOn:L}=e,l={...$("map",n,{flags:e,io:t}),command:"lint",baseline:r,writesBaseline:a===
!0,isFixing:d===!0},h=K=>B(I(i.lint,C(e),t),K,k(t,e.quiet)),R=await h(l),{report:w,fixed:x}=d===!0?await H(R,()=>h(l),t.cwd):{report:R,fixed:0},y=a===!0?await V(w,t.cwd):void 0,u=y===void 0?w:X(w),A=f===
"table"||f==="json"?D:await N(t,t.cwd),F=E(u)===2?2:O(u,L)?1:0,b=await P(f),J=await W([f]),q={...m,today:l.today,review:A,tool:J,exit:F,failOn:L};return c===void 0?await s.write(b(u,q)):await p(c,t.cwd,
b(u,{...q,...j})),d===!0&&await o.write([`reachspec: ${x===0?"nothing was mended":`mended ${g(x,"finding")}`}
`]),y!==void 0&&await o.write([`reachspec: ${y}
`]),F}var D={prefix:"",changedLines:void 0},G=10;async function H(n,e,i){let t=n,s=0,o="";for(let m=0;m<G;m++){let r=t.findings.flatMap(({fix:d})=>d?.equivalent===!0?[d.edits]:[]),a=JSON.stringify(r);
if(r.length===0||a===o)break;o=a,await Q(r.flat(),i),s+=r.length,t=await e()}return{report:t,fixed:s}}async function Q(n,e){for(let i of new Set(n.map(t=>t.file))){let t=await M(z(e,i),"utf8"),s=U(t),
o=(r,a)=>(s[r-1]??t.length)+a-1,m=n.filter(r=>r.file===i).map(({line:r,column:a,endLine:d,endColumn:f,text:c})=>({start:o(r,a),end:o(d,f),text:c}));await p(i,e,[S(t,m)])}}function U(n){return[n.startsWith(
"\uFEFF")?1:0,...[...n.matchAll(/\r\n|\n|\r/g)].map(i=>i.index+i[0].length)]}async function V({baseline:n=[],baselineFile:e=""},i){await p(e,i,T(n));let t=n.reduce((s,o)=>s+o.count,0);return`wrote ${v(
e)}, which holds ${g(t,"finding")}: from now on they are known, and an entry must go when its finding is mended`}function X(n){let e=n.findings.filter(({severity:o})=>o==="error"),{errors:i,ignored:t}=n.
summary,s=n.findings.length-e.length;return{...n,findings:e,summary:{errors:i,warnings:0,notices:0,ignored:t,baseline:s}}}export{ct as runLint};
