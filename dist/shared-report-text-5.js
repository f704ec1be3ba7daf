import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{c as m,d,k as w}from"./shared-src.js";import{a as l,b as g}from"./shared-report-text-3.js";import{b as p,f as i,m as h,t as k,u as C,v as x,w as b}from"./shared-report-text-2.js";function y(n,e){if("workload"in n)return i(n.pod===void 0?n.workload:`${n.workload} (pod ${n.pod})`);if("pods"in n)return i(w(n.pods));if("entity"in n)return n.entity;if("hypothetical"in n)return i(E(
n.hypothetical));let o=n.cidrs.length-e,t=n.cidrs.slice(0,e).join(" ");return o>0?`${t} … and ${o} more ranges`:t}function E({namespaces:n,labels:e}){let o=e.length===0?"":` that has ${e.join(" and ")}`;
return`any pod of ${S(n)}${o}`}function S(n){if(n==="any")return"any namespace";if("name"in n)return`namespace ${n.name}`;let e=n.labels.map(r=>/^kubernetes\.io\/metadata\.name(?:!=| notin \()([^)]*)\)?$/.
exec(r)?.[1]),o=e.flatMap(r=>r?.split(",")??[]),t=n.labels.filter((r,s)=>e[s]===void 0),a=o.length===0?"":` but ${o.join(", ")}`;return t.length===0?`any namespace${a}`:`a namespace labelled ${t.join(
" and ")}${a===""?"":`,${a}`}`}function*B(n){let{apiVersion:e,kind:o,base:t,head:a,workloads:r,notes:s,diagnostics:c}=n;yield`{
"apiVersion": ${l(e)},
"kind": ${l(o)}`,yield`,
"base": ${l(t)},
"head": ${l(a)}`;for(let f of["opened","closed","uncertain"])yield`,
"${f}": `,yield*g(M(n[f]));yield`${n.equivalent===void 0?"":`,
"equivalent": ${n.equivalent}`},
"workloads": ${l(r)},
"notes": ${l(s)},
"diagnostics": `,yield*g(c),yield`
}
`}function*M(n){for(let{allow:e,unknown:o,...t}of m(n))yield{...t,allow:e.map(v),unknown:o.map(v)}}function v(n){if(!x(n))return n;let{from:e,to:o,...t}=n,a=b(n).slice(n.protocol.length+1);return a===
""?t:{...t,messages:a}}var W=[{reason:"internet",words:"to or from the internet"},{reason:"cloud-metadata",words:"to the cloud metadata address"},{reason:"cross-namespace",words:"across namespaces"},{reason:void 0,words:"wi\
thin a namespace, or with private addresses"}];function z(n){return W.flatMap(({reason:e,words:o})=>{let t=n.filter(({reasons:r})=>j(r)===e);if(t.length===0)return[];let a=new Map;for(let r of t){let s=JSON.
stringify(r.because),c=a.get(s);c===void 0?a.set(s,{because:r.because,changes:[r]}):c.changes.push(r)}return[{words:o,connections:d(t),groups:[...a.values()]}]})}function j(n){return W.find(({reason:e})=>e!==
void 0&&n.includes(e))?.reason}function F({object:n,field:e,change:o}){return`${e===""?i(n):`${i(n)}: ${i(e)}`} ${o==="changed"?"changed":`was ${o}`}`}function K({side:n,file:e,line:o,excerpt:t,before:a}){
let r={sign:n==="base"?"-":"+",place:h({file:e,line:o}),excerpt:t.trim()};if(a===void 0)return[r];let s={sign:"-",place:h(a),excerpt:a.excerpt.trim()};return s.excerpt===r.excerpt?[r]:[s,r]}var q=4,u=6;
function Q(n){let e=`${k([...n.allow,...n.unknown])}${n.wasOnly===void 0?"":`, before ${C(n.wasOnly)}`}`;if(d([n])<=q)return Array.from(m([n]),({from:s,to:c})=>`${y(s,u)} → ${D(s,c)?"its own replica\
s":y(c,u)} ${e}`);let{from:o,to:t,pairs:a}=n,r={all:"","same-namespace":", within a namespace","cross-namespace":", across namespaces"}[a];return[`${p(d([n]),"connection")} ${e}${r}: ${R(o)} → ${R(t)}`]}
function R(n){if(!("workloads"in n))return y(n,u);let e=n.workloads.length-u,o=n.workloads.slice(0,u).map(i).join(", ");return e>0?`${o} and ${p(e,"more")}`.replace(/mores?$/,"more"):o}function D(n,e){
return"workload"in n&&"workload"in e&&n.workload===e.workload&&n.pod===e.pod}function U(n){if(n.length===0)return"no case covers it";let e=n.filter(({extent:s})=>s==="whole"),o=(e.length>0?e:n).slice(
0,2),t=o.map(s=>`${i(s.suite)}/${i(s.case)} (${h(s)})`),a=n.length-o.length,r=a>0?` and ${p(a,"more case")}`:"";return`${e.length>0?"covered":"covered in part"} by ${t.join(", ")}${r}`}var X="the clou\
d metadata address is among them";function Y({name:n,commit:e}){return e===void 0?i(n):`${i(n)} (${e.slice(0,7)})`}function Z({opened:n,closed:e,uncertain:o,workloads:t,equivalent:a}){let r=o.length===
0?"":`, ${d(o)} uncertain`,{added:s,removed:c}=t,$=s.length+c.length===0?"":`; ${p(s.length,"workload")} added, ${c.length} removed`,f=a===!0?": nothing could tell the two apart":"";return`${p(d(n),"c\
onnection")} opened, ${d(e)} closed${r}${$}${f}`}export{y as a,E as b,B as c,M as d,z as e,F as f,K as g,Q as h,U as i,X as j,Y as k,Z as l};
