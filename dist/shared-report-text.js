import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{c as y}from"./shared-diagnostics.js";function E(e,{first:n,rest:t}){let r=[],o=n,i=!0;for(let s of e.split(" ").filter(u=>u!==""))!i&&x(o)+1+x(s)>80&&(r.push(o),o=t,i=!0),o+=i?s:` ${s}`,i=!1;return[...r,o]}function p(e,n,t=`${n}s`){return`${e}\
 ${e===1?n:t}`}var W=new RegExp("[\\u1100-\\u115f\\u2e80-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6]|\\p{Emoji_Presentation}","u");function x(e){if(/^[\x20-\x7e]*$/.
test(e))return e.length;let n=0;for(let t of e)n+=new RegExp("\\p{M}","u").test(t)?0:W.test(t)?2:1;return n}var k=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]/gu;function P(e){return e.replace(k,n=>`\\u{${(n.codePointAt(0)??0).toString(16)}}`)}function g(e,n){return e.length<=n?e:`${I(
e.slice(0,Math.max(0,n-1)))}…`}function d(e){return g(P(g(e,2*w)),w)}function f(e){return g(P(g(e,2*C)),C)}var w=320,C=2e3;function I(e){return/[\ud800-\udbff]$/.test(e)?e.slice(0,-1):e}var j={passed:{symbol:"✓",word:"passed",colour:"green"},failed:{symbol:"✗",word:"failed",colour:"red"},errored:{symbol:"!",word:"errored",colour:"yellow"},skipped:{symbol:"-",word:"skipped",colour:"\
dim"},expectedFailure:{symbol:"~",word:"failed as expected",colour:"cyan"}};function V({summary:e,diagnostics:n}){let{passed:t,failed:r,errored:o,skipped:i,expectedFailures:s,pairs:u}=e,c=n.filter(({severity:a})=>a===
"error"),l=c.every(({file:a})=>a!==void 0)?" in files":"",$=c.length===0?"":`, ${p(c.length,"error")}${l}`,h=s>0?`, ${p(s,"expected failure")}`:"";return`${t} passed, ${r} failed, ${o} errored, ${i} s\
kipped${h}${$} (${p(u,"pair")} checked)`}function q(e){return`CNI: ${S(e)}`}function S({name:e,title:n,version:t,source:r,file:o,line:i,enforcement:s,staged:u}){let c=d(e==="conformant"?e:n),l=o===void 0?
void 0:R({file:o,line:i}),$=r==="flag"?"--cni":l??v[r],h=u===!0?", with staged policies":"",a=`${c}${t===void 0?"":` ${d(t)}`} (${$})${h}`;return s===void 0?a:`${a}; ${f(s)}`}var v={flag:"--cni",test:"\
spec.cni",settings:"settings",recognised:"recognised",default:"default"};function z({words:e,file:n,line:t}){return n===void 0?f(e):`${f(e)} (${R({file:n,line:t})})`}function R({file:e,line:n,column:t}){
return n===void 0?d(e):`${d(e)}:${n}${t===void 0?"":`:${t}`}`}function K(e){let{from:n,to:t,protocol:r,port:o,family:i}=e,s=o===void 0?d(r):`${d(r)}/${o}`;return`${[{end:n,pods:e.fromPods},{end:t,pods:e.
toPods}].map(({end:c,pods:l})=>c==="hypothetical"?T(e):A(c,l)).join(" → ")} ${s}${i==="IPv6"?" over IPv6":""}`}function A(e,n){return n===void 0?d(e):`${d(e)} (${N(n)})`}function N(e){let n=e.slice(
0,3).map(d).join(", "),t=e.length>3?` and ${e.length-3} more`:"";return`${e.length===1?"pod":"pods"} ${n}${t}`}function T({podLabels:e,namespaceLabels:n}){return`hypothetical pod${e===void 0?"":m(" wi\
th labels",e)||" without labels"}${n===void 0?"":` in ${F(n)}`}`}function F({[M]:e,...n}){return e===void 0?`a namespace ${m("labelled",n)||"without labels"}`:`namespace ${d(e)}${m(" labelled",n)}`}var M="\
kubernetes.io/metadata.name";function m(e,n){let t=Object.entries(n).sort(([r],[o])=>y(r,o)).map(([r,o])=>d(`${r}=${o}`));return t.length===0?"":`${e} ${t.join(", ")}`}function Q({nearestMiss:e,actual:n}){
if(e!==void 0)return`${n==="allow"?"why it is allowed":"nearest miss"}: ${f(e)}`}function O({expected:e,actual:n,pairs:t}){if(n===void 0)return"";let r=e===void 0?"":`expected ${d(e)}, `;return t.checked<=
1||t.differing===0?`${r}found ${n}`:`${r}found ${n}: ${t.differing} of ${t.checked} pairs ${t.differing===1?"differs":"differ"}`}function X(e){return f(e.message)||O(e)||j[e.status].word}function Y(e){
let[n,t]=[e.filter(i=>!b(i)),e.filter(b)],r=n.map(({protocol:i,from:s,to:u})=>s===1&&u===65535?d(i):`${d(i)}/${s===u?s:`${s}-${u}`}`);return[...["TCP","UDP","SCTP"].every(i=>r.includes(i))&&r.length===
3?["all"]:r,...t.map(Z)].join(", ")}function b({protocol:e}){return e==="ICMP"||e==="ICMPv6"}function Z({protocol:e,from:n,to:t}){let r=o=>`${Math.floor(o/256)}/${o%256}`;return n===0&&t===65535?e:n%256===
0&&t===n+255?`${e}/${n/256}`:n===t?`${e}/${r(n)}`:`${e}/${r(n)}-${r(t)}`}var _=/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Co}]/gu;function B(e){let n=JSON.stringify(e).replaceAll("##[","#\\u0023[");return/^[\x20-\x7e]*$/.test(n)?n:n.replace(_,D)}function D(e){return Array.from({length:e.
length},(t,r)=>e.charCodeAt(r)).map(t=>`\\u${t.toString(16).padStart(4,"0")}`).join("")}function*ne(e,n=t=>[B(t)]){let t=`[
`;for(let r of e)yield t,yield*n(r),t=`,
`;yield t===`[
`?"[]":`
]`}export{E as a,p as b,x as c,P as d,g as e,d as f,f as g,j as h,V as i,q as j,S as k,z as l,R as m,K as n,A as o,N as p,Q as q,O as r,X as s,Y as t,b as u,Z as v,B as w,ne as x};
