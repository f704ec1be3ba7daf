import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{d_53 as g,e_53 as d,l_53 as $}from"./shared-run.js";import{b_11 as l,f_11 as i,m_11 as u,t_11 as f,u_11 as h}from"./shared-command.js";function m(n,e){if("workload"in n)return i(n.pod===void 0?n.workload:`${n.workload} (${x(n.pod)})`);if("pods"in n)return i($(n.pods));if("entity"in n)return n.entity;if("hypothetical"in n)return i(b(n.
hypothetical));let o=n.cidrs.length-e,a=n.cidrs.slice(0,e).join(" ");return o>0?`${a} … and ${o} more ranges`:a}function x(n){return`${!["=","!"," "].some(o=>n.includes(o))?"pod":"pods"} ${n}`}function b({
namespaces:n,labels:e}){let o=e.length===0?"":` that has ${e.join(" and ")}`;return`any pod of ${W(n)}${o}`}function W(n){if(n==="any")return"any namespace";if("name"in n)return`namespace ${n.name}`;let e=n.
labels.map(t=>/^kubernetes\.io\/metadata\.name(?:!=| notin \()([^)]*)\)?$/.exec(t)?.[1]),o=e.flatMap(t=>t?.split(",")??[]),a=n.labels.filter((t,r)=>e[r]===void 0),s=o.length===0?"":` but ${o.join(", ")}`;
return a.length===0?`any namespace${s}`:`a namespace labelled ${a.join(" and ")}${s===""?"":`,${s}`}`}var w=[{reason:"internet",words:"to or from the internet"},{reason:"cloud-metadata",words:"to the cloud metadata address"},{reason:"cross-namespace",words:"across namespaces"},{reason:void 0,words:"wi\
thin a namespace, or with private addresses"}];function B(n){return w.flatMap(({reason:e,words:o})=>{let a=n.filter(({reasons:t})=>v(t)===e);if(a.length===0)return[];let s=new Map;for(let t of a){let r=JSON.
stringify(t.because),c=s.get(r);c===void 0?s.set(r,{because:t.because,changes:[t]}):c.changes.push(t)}return[{words:o,connections:d(a),groups:[...s.values()]}]})}function v(n){return w.find(({reason:e})=>e!==
void 0&&n.includes(e))?.reason}function G({object:n,field:e,change:o}){return`${e===""?i(n):`${i(n)}: ${i(e)}`} ${o==="changed"?"changed":`was ${o}`}`}function P({side:n,file:e,line:o,excerpt:a,before:s}){
let t={sign:n==="base"?"-":"+",place:u({file:e,line:o}),excerpt:a.trim()};if(s===void 0)return[t];let r={sign:"-",place:u(s),excerpt:s.excerpt.trim()};return r.excerpt===t.excerpt?[t]:[r,t]}var E=4,p=6;
function q(n){let e=`${f([...n.allow,...n.unknown])}${n.wasOnly===void 0?"":`, before ${h(n.wasOnly)}`}`;if(d([n])<=E)return Array.from(g([n]),({from:r,to:c})=>`${m(r,p)} → ${R(r,c)?"its own replica\
s":m(c,p)} ${e}`);let{from:o,to:a,pairs:s}=n,t={all:"","same-namespace":", within a namespace","cross-namespace":", across namespaces"}[s];return[`${l(d([n]),"connection")} ${e}${t}: ${y(o)} → ${y(a)}`]}
function y(n){if(!("workloads"in n))return m(n,p);let e=n.workloads.length-p,o=n.workloads.slice(0,p).map(i).join(", ");return e>0?`${o} and ${l(e,"more")}`.replace(/mores?$/,"more"):o}function R(n,e){
return"workload"in n&&"workload"in e&&n.workload===e.workload&&n.pod===e.pod}function A(n){if(n.length===0)return"no case covers it";let e=n.filter(({extent:r})=>r==="whole"),o=(e.length>0?e:n).slice(
0,2),a=o.map(r=>`${i(r.suite)}/${i(r.case)} (${u(r)})`),s=n.length-o.length,t=s>0?` and ${l(s,"more case")}`:"";return`${e.length>0?"covered":"covered in part"} by ${a.join(", ")}${t}`}var I="the clou\
d metadata address is among them";function J({name:n,commit:e}){return e===void 0?i(n):`${i(n)} (${e.slice(0,7)})`}function T({opened:n,closed:e,uncertain:o,workloads:a,equivalent:s}){let t=o.length===
0?"":`, ${d(o)} uncertain`,{added:r,removed:c}=a,C=r.length+c.length===0?"":`; ${l(r.length,"workload")} added, ${c.length} removed`,k=s===!0?": nothing could tell the two apart":"";return`${l(d(n),"c\
onnection")} opened, ${d(e)} closed${t}${C}${k}`}export{m as a,b,B as c,G as d,P as e,q as f,A as g,I as h,J as i,T as j};
