import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{h as l}from"./shared-report-text-5.js";import{d}from"./shared-src.js";import{b as s,f as a}from"./shared-report-text-2.js";var p={"remove-policy":"the policy removed","remove-direction":"a direction removed","remove-rule":"a rule removed","flip-action":"its action turned round","remove-peer":"a peer removed","split-peer":"\
a combined peer split in two","remove-except":"an exception removed","widen-range":"a range widened by a bit","remove-ports":"its ports removed","drop-requirement":"a requirement dropped"};function w({
policy:n,rule:e,operator:o}){let r=e===""?"":` ${a(e)}`;return`${a(n)}${r}: ${p[o]} (${o}), and no case notices`}function y(n,e){let{opens:o,closes:r,unsettles:t}=n;return[...c("opens",o,e),...c("clos\
es",r,e),...c("makes uncertain",t,e),...n.certain===!1?[{words:"whether anything could tell it from the policy as it is, nobody knows: it counts as survived",lines:[]}]:[]]}function c(n,e,o){if(e.length===
0)return[];let r=e.flatMap(l),t=r.length-o,i=t>1?[...r.slice(0,o),`and ${t} more like these`]:r;return[{words:`${n} ${s(d(e),"connection")}`,lines:i}]}function $({opens:n,closes:e,unsettles:o}){let r=[
...n,...e,...o];return r.length>0&&r.every(({was:t})=>t==="unknown")?"no case can notice: what changes isn't known as the policies are":"no case was found that would notice"}function b({summary:n}){let{
mutants:e,killed:o,survived:r,equivalent:t,score:i}=n,u=`${s(e,"mutant")}: ${o} killed, ${r} survived, ${t} equivalent`;return i===null?u:`${u}; score ${m(i)} %`}function m(n){return String(Math.floor(
n*1e3+1e-9)/10)}export{w as a,y as b,$ as c,b as d};
