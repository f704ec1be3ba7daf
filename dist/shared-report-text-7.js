import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{f as p}from"./shared-report-text-6.js";import{e_53 as l}from"./shared-run.js";import{b_11 as s,f_11 as a}from"./shared-command.js";var f={"remove-policy":"the policy removed","remove-direction":"a direction removed","remove-rule":"a rule removed","flip-action":"its action turned round","remove-peer":"a peer removed","split-peer":"\
a combined peer split in two","remove-except":"an exception removed","widen-range":"a range widened by a bit","remove-ports":"its ports removed","drop-requirement":"a requirement dropped"};function $({
policy:n,rule:e,operator:o}){let r=e===""?"":` ${a(e)}`;return`${a(n)}${r}: ${f[o]} (${o}), and no case notices`}function k(n,e){if(m(n))return[];let{opens:o,closes:r,unsettles:t}=n;return[...c("opens",
o,e),...c("closes",r,e),...c("makes uncertain",t,e),...n.certain===!1?[{words:"whether anything could tell it from the policy as it is, nobody knows: it counts as survived",lines:[]}]:[]]}function c(n,e,o){
if(e.length===0)return[];let r=e.flatMap(p),t=r.length-o,i=t>1?[...r.slice(0,o),`and ${t} more like these`]:r;return[{words:`${n} ${s(l(e),"connection")}`,lines:i}]}function M(n){if(m(n))return"no cas\
e can notice: only ICMP changes, of which nobody knows whether it passes as the policies are; it counts as survived";let e=h(n);return e.length>0&&e.every(({was:o})=>o==="unknown")?"no case was found \
that would notice: what changes isn't known as the policies are":"no case was found that would notice"}function m(n){let e=h(n);return e.length>0&&e.every(({was:o,allow:r,unknown:t})=>o==="unknown"&&[
...r,...t].every(({protocol:i})=>i.startsWith("ICMP")))}function h({opens:n,closes:e,unsettles:o}){return[...n,...e,...o]}function S({summary:n,diagnostics:e}){let{mutants:o,killed:r,survived:t,equivalent:i,
score:u}=n;if(o===0&&!e.some(({severity:v})=>v==="error"))return"0 mutants: no policy is in a file that changed";let d=`${s(o,"mutant")}: ${r} killed, ${t} survived, ${i} equivalent`;return u===null?d:
`${d}; score ${g(u)} %`}function g(n){return String(Math.floor(n*1e3+1e-9)/10)}export{$ as a,k as b,M as c,S as d};
