import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a as $e,b as z,c as ke,d as C,e as X,f as W,g as Y,i as xe}from"./shared-report-map-picture.js";import{b as be}from"./shared-report-diff.js";import{a as I}from"./shared-report-text-5.js";import{a as we,
b as Me,c as Ge,d as Re,f as Ee}from"./shared-report-text-6.js";import{a as T,b as F}from"./shared-report-map-view.js";import{e_53 as me,l_53 as ge,m_53 as he}from"./shared-run.js";import{d_5 as ue}from"./shared-command.js";
import{a as M,b as L}from"./shared-report-text-8.js";import{a_7 as pe,c_7 as fe,e_7 as ye}from"./shared-command.js";import{b_11 as x,c_11 as G,d_11 as ae,f_11 as R,g_11 as $,j_11 as O,l_11 as le,m_11 as B,p_11 as ce,t_11 as E}from"./shared-command.js";
import{a_14 as de}from"./shared-run.js";import"./shared-esbuild.js";import{createHash as wn}from"node:crypto";function k(e,n,o="together"){let t=xn(e,n,o),r=new Map;for(let i of Ce(e)){let d=t(i),a=r.get(d);a===void 0?r.set(d,[i]):a.push(i)}let s=[...r.values()].map(i=>Mn(i,n,e));return{groups:s.map(({group:i})=>i),
connections:()=>$n(s,e)}}function Ce({workloads:e,pods:n}){if(n.length===0)return e;let o=n.map(({id:t,namespace:r,class:s})=>({id:t,namespace:r,class:s,kind:D,name:t.slice(t.indexOf("/pods(")+1)}));return[
...e,...o].sort((t,r)=>de(t.id,r.id))}var D="pods()";function Z({workloads:e}){return e[0]?.kind===D}function Mn(e,n,o){let t=o.scope?.workloads===void 0?void 0:new Set(o.scope.workloads),[r,s]=[o.scope?.
sources,o.scope?.destinations].map(c=>c&&new Set(c)),i=new Map;for(let c of e){let u=t?.has(c.id)??!0,[y,f]=[r?.has(c.id)!==!1,s?.has(c.id)!==!1],m=`${c.class} ${u} ${y} ${f}`,h=i.get(m)??{class:c.class,
isMeant:u,isFrom:y,isTo:f,ids:[]};h.ids.push(c.id),i.set(m,h)}let d=[...i.values()],a=d.filter(({isMeant:c})=>c).flatMap(c=>o.exposure?.[c.class]??[]),l=[...new Map(a.map(c=>[`${c.direction} ${c.words}`,
c])).values()];return{group:{id:bn(e,n),workloads:e,exposure:l},cells:d}}function bn(e,n){let[o]=e;return n==="namespace"&&o?.kind!==D?`${o?.namespace??""}/*`:`${o?.id??""}${e.length>1?`+${e.length-1}`:
""}`}function*$n(e,n){let o=new Map(n.entries.map(r=>[r.to,r])),t=n.reaches.map(r=>Ne(r)?void 0:r);for(let r of e){for(let s of e)yield*kn(r,s,{map:n,shown:t});n.scope?.direction!=="ingress"&&(yield*Oe(
r,n.nodes?.to??[],"to"),yield*je(r,n.toAddresses,"to"))}if(n.scope?.direction!=="egress"){for(let r of e){let i=r.cells.flatMap(a=>a.isMeant&&a.isTo?a.ids:[]).flatMap(a=>o.get(a)??[]).map(({allow:a,unknown:l})=>({
allow:a,unknown:l}));if(i.length===0)continue;yield{...{from:{entity:"ingress-controller"},to:{group:r.group}},...T(i),pairs:i.length}}for(let r of e)yield*Oe(r,n.nodes?.from??[],"from"),yield*je(r,n.
fromAddresses,"from")}}function*kn(e,n,{map:o,shown:t}){let{scope:r,classes:s}=o,i=(c,u)=>!c.isFrom||!u.isTo?!1:r?.direction==="ingress"?u.isMeant:c.isMeant||r?.direction!=="egress"&&u.isMeant,d=0,a=new Set;
for(let c of e.cells){let u=c.class*s;for(let y of n.cells){let f=t[o.between[u+y.class]??-1];if(f===void 0||!i(c,y))continue;let m=c.ids.length*y.ids.length-(c===y?c.ids.length:0);m>0&&a.add(f),d+=m}}
let l=[...a];d>0&&(yield{from:{group:e.group},to:{group:n.group},...T(l),pairs:d})}function*je({group:e,cells:n},o,t){let r=new Map;for(let s of We(n,t))for(let{cidrs:i,allow:d,unknown:a}of o[s.class]??
[]){let l=r.get(i.join())??{cidrs:i,reaches:[],pairs:0};l.reaches.push({allow:d,unknown:a}),l.pairs+=s.ids.length,r.set(i.join(),l)}for(let{cidrs:s,reaches:i,pairs:d}of r.values()){let[a,l]=t==="from"?
[{cidrs:s},{group:e}]:[{group:e},{cidrs:s}];yield{from:a,to:l,...T(i),pairs:d}}}function*Oe({group:e,cells:n},o,t){let r=We(n,t).flatMap(d=>{let a=o[d.class];return a===void 0||Ne(a)?[]:[{reach:a,count:d.
ids.length}]});if(r.length===0)return;let[s,i]=t==="from"?[{entity:"nodes"},{group:e}]:[{group:e},{entity:"nodes"}];yield{from:s,to:i,...T(r.map(({reach:d})=>d)),pairs:r.reduce((d,a)=>d+a.count,0)}}function We(e,n){
return e.filter(o=>o.isMeant&&(n==="to"?o.isFrom:o.isTo))}function xn(e,n,o){if(n==="none")return({id:a})=>a;if(n==="namespace")return({id:a,kind:l,namespace:c})=>l===D?a:c;let t=e.scope?.workloads===
void 0?void 0:new Set(e.scope.workloads),r=({id:a})=>t?.has(a)??!0,s=[...new Set(Ce(e).filter(r).map(a=>a.class))],i=Gn(e,s),d=new Map(e.entries.map(({to:a,allow:l,unknown:c})=>[a,JSON.stringify([l,c])]));
return a=>{let l=r(a)?`meant ${d.get(a.id)??""}`:"";return[a.kind===D?a.id:"",o==="apart"?a.namespace:"",i(a.class,r(a)),l].join(" ")}}function Gn(e,n){let{classes:o,between:t,fromAddresses:r,toAddresses:s,
exposure:i,nodes:d}=e,a=new Map,l=e.reaches.map(f=>Le(JSON.stringify([f.allow,f.unknown]),a)),c=Array.from({length:o},(f,m)=>m),u=new Map,y=(f,m)=>{let h=m?c:n,b=new Uint32Array(2*h.length);for(let[p,
w]of h.entries())b[p]=l[t[f*o+w]??0]??0,b[h.length+p]=l[t[w*o+f]??0]??0;let g=m?JSON.stringify([r,s,i,d?.from,d?.to].map(p=>p?.[f])):"";return String(Le(`${wn("sha256").update(b).digest("base64")} ${g}`,
a))};return(f,m)=>{let h=`${f} ${m}`,b=u.get(h)??y(f,m);return u.set(h,b),b}}function Le(e,n){let o=n.get(e)??n.size;return n.set(e,o),o}function Ne({allow:e,unknown:n}){return e.length===0&&n.length===
0}function P(e,n){if(e.exposure===void 0)return[];let o=e.scope?.workloads===void 0?void 0:new Set(e.scope.workloads);return k(e,n).groups.filter(({workloads:t})=>t.some(({id:r})=>o?.has(r)??!0)).map(Rn)}
function Rn({id:e,workloads:n,exposure:o}){return{id:e,workloads:n.map(t=>t.id),exposure:o}}function j(e,n){return n==="none"?he(e):En(e,n)}function*En(e,n){for(let{from:o,to:t,allow:r,unknown:s}of k(e,n).connections())yield{from:Pe(o),to:Pe(t),allow:r,unknown:s}}function Pe(e){return"group"in
e?{class:e.group.id}:e}var jn=["from_kind","from","to_kind","to","verdict","protocol","first_port","last_port","by","reason"];function*Te(e,{groupBy:n="none"}){yield ee(jn);for(let{from:o,to:t,...r}of j(e,n))yield*Se([...ve(
o),...ve(t)],r,"");for(let{id:o,exposure:t}of P(e,n)){let r=[n==="none"?"workload":"class",o];for(let s of t){let i=["hypothetical",On(s)],d=s.direction==="ingress"?[...i,...r]:[...r,...i];yield*Se(d,
s,s.by===void 0?"":`${s.by.policy} ${s.by.rule} ${s.by.file}:${s.by.line}`)}}}function ve(e){return"workload"in e?["workload",e.workload]:"class"in e?["class",e.class]:"entity"in e?["entity",e.entity]:
"pods"in e?["pods",ge(e.pods)]:"hypothetical"in e?["hypothetical",Me(e.hypothetical)]:["addresses",e.cidrs.join(" ")]}function*Se(e,{allow:n,unknown:o},t){for(let{protocol:r,from:s,to:i,only:d}of n)yield ee(
[...e,"allow",r,s,i,t,d===void 0?"":`${d.join(" or ")} only`]);for(let{protocol:r,from:s,to:i,reason:d}of o)yield ee([...e,"unknown",r,s,i,t,d])}function On({namespaceSelector:e,podSelector:n}){return`\
namespaces: ${Ae(e)}; pods: ${Ae(n)}`}function Ae({matchLabels:e={},matchExpressions:n=[]}){let o=[...Object.entries(e).map(([t,r])=>`${t}=${r}`),...n.map(({key:t,operator:r,values:s=[]})=>r==="Exists"?
t:r==="DoesNotExist"?`!${t}`:`${t} ${r==="In"?"in":"notin"} (${s.join(",")})`)];return o.length===0?"all":o.join(",")}function ee(e){return`${e.map(n=>Ln(String(n))).join(",")}\r
`}function Ln(e){let n=ae(e),o=/^[=+\-@]/.test(n)?`'${n}`:n;return/[",\r\n]/.test(o)?`"${o.replaceAll('"','""')}"`:o}function Ve(e){let{from:n,to:o,allow:t}=e;return{from:De(n),to:De(o),label:J(e),kind:t.length===0?"unknown":"allowed",weight:Wn(n,o)}}function Be(e){let n={key:e.id,kind:"workloads",lines:[]};return F(
e.exposure).map(({direction:o,pods:t,reach:r})=>{let s={key:`pods ${t}`,kind:"pods",lines:Cn(t)},[i,d]=o==="ingress"?[s,n]:[n,s];return{from:i,to:d,label:J(r),kind:"exposed",weight:2}})}function Cn(e){
return e.split(/ (?=that has |or any pod of |or \d+ more sorts)/)}function J({allow:e,unknown:n}){let o=e.length===0?[]:[Ie(e)],t=n.length===0?[]:[`${Ie(n)}?`];return[...o,...t].join(", ")}function Ie(e){
let n=e.length-ze;return n<=0?E(e):`${E(e.slice(0,ze))} … and ${n} more`}var ze=4;function De(e){if("group"in e)return{key:e.group.id,kind:"workloads",lines:[]};if("entity"in e)return{key:`entity ${e.
entity}`,kind:"entity",lines:[e.entity]};let n=e.cidrs.length-_e,t=["addresses outside",...e.cidrs.slice(0,_e),...n>0?[`… and ${n} more`]:[]];return{key:`addresses ${e.cidrs.join()}`,kind:"addresses",
lines:t}}var _e=4;function Wn(e,n){return!("group"in e)||!("group"in n)?0:e.group.workloads[0]?.namespace===n.group.workloads[0]?.namespace?3:1}function H({scope:e}){if(e===void 0)return[];let{focus:n,direction:o,ports:t,from:r,to:s}=e,i=n===void 0?[]:[`of ${n.join(", ")}`],d=o===void 0?[]:[o],a=t===void 0?[]:[`on ${E(t)}`];return[`Only conne\
ctions ${[...i,...r===void 0?[]:[`from ${r.join(", ")}`],...s===void 0?[]:[`to ${s.join(", ")}`],...d.map(l=>`in direction ${l}`),...a].join(", ")}.`]}function N(e,n,o){if(n!==void 0)return ne(e,n,o,[]);let t=ne(e,"connectivity",o,[]);return t.arrows<=o.readable?t:ne(e,"namespace",o,[Nn(t.arrows)])}function Nn(e){return`Workloads are drawn by namesp\
ace, because there would be ${x(e,"arrow")}. --focus NAMESPACE draws a part of them, --group-by connectivity all.`}function ne(e,n,o,t){let{groups:r,connections:s}=k(e,n,"apart"),{links:i,inner:d,arrows:a}=vn(
s(),r,o.edges),l=[...new Map(i.flatMap(({from:p,to:w})=>[p,w]).map(p=>[p.key,p])).values()],c=new Set(e.scope?.workloads),u=new Set(l.map(({key:p})=>p)),y=r.filter(({id:p,workloads:w})=>e.scope===void 0||
u.has(p)||w.some(A=>c.has(A.id))),f=l.filter(({kind:p})=>p!=="workloads"),m=new Map([...y.map(({id:p})=>p),...f.map(({key:p})=>p)].map((p,w)=>[p,`n${w+1}`])),h=p=>m.get(p)??"",b=p=>({id:h(p.id),kind:Z(
p)?"pods":"workloads",lines:An(p,n,d.get(p))}),g=p=>y.filter(w=>Fe(w)===p).map(b);return{namespaces:[...new Set(y.map(Fe))].map(p=>({name:p,nodes:g(p)})),outside:f.map(({key:p,kind:w,lines:A})=>({id:h(
p),kind:w,lines:A})),edges:Sn(i.map(({from:p,to:w,label:A,kind:hn})=>({from:h(p.key),to:h(w.key),label:A,kind:hn}))),notes:[...H(e),...t,...i.length<a?[Pn(i.length,a)]:[]],arrows:a}}function Pn(e,n){return`\
Left out: ${n-e} of ${x(n,"arrow")}, those within a namespace first. --focus draws a part of the map whole; --format json has everything.`}function vn(e,n,o){let t=new Map,r=[[],[],[],[]],s=0,i=d=>{s++;
let a=r[d.weight];a!==void 0&&a.length<o&&a.push(d)};for(let d of e){let{from:a,to:l}=d;"group"in a&&"group"in l&&a.group===l.group?t.set(a.group,d):i(Ve(d))}for(let d of n.flatMap(Be))i(d);return{links:r.
flat().slice(0,o),inner:t,arrows:s}}function Sn(e){let n=new Map,o=(t,r,{label:s,kind:i})=>`${t} ${r} ${i} ${s}`;for(let t of e){let r=o(t.to,t.from,t),s=n.get(r);s===void 0?n.set(o(t.from,t.to,t),{...t,
isMutual:!1}):n.set(r,{...s,isMutual:!0})}return[...n.values()]}function Fe({workloads:e}){return e[0]?.namespace??""}function An(e,n,o){let{workloads:t}=e;if(Z(e))return t.map(({name:d})=>d);let r=o===
void 0?[]:[`among themselves: ${J(o)}`];if(n==="namespace")return[x(t.length,"workload"),...r];let s=t.slice(0,Tn).map(({kind:d,name:a})=>`${d}/${a}`),i=t.length-s.length;return[...s,...i>0?[`… and ${i}\
 more`]:[],...r]}var Tn=5;function*He(e,{groupBy:n}){yield*In(e,N(e,n,{readable:150,edges:2e4}))}function*In(e,n){let o=[[O(e.cni),...e.families].join(" · "),...n.notes];yield`digraph "who can reach whom" {
  rankdir=LR
  ranksep=1.2
  nodesep=0.3
`,yield`  fontname="Verdana"
  bgcolor=white
  labelloc=b
  labeljust=l
`,yield`  label="${o.map(t=>`${U(t)}\\l`).join("")}"
`,yield`  node [fontname="Verdana", fontsize=11, shape=box, style="rounded,filled", fillcolor=white]
`,yield`  edge [fontname="Verdana", fontsize=9, color="#475569"]
`;for(let[t,{name:r,nodes:s}]of n.namespaces.entries()){yield`  subgraph cluster_${t+1} {
    label="${U(r)}"
    style="rounded,filled"
    labelloc=t
    color="#cbd5e1"
    fillcolor="#f1f5f9"
`;for(let i of s)yield`    ${Je(i)}
`;yield`  }
`}for(let t of n.outside)yield`  ${Je(t)}
`;for(let t of n.edges)yield`  ${_n(t)}
`;yield`}
`}var zn={workloads:"",addresses:', shape=ellipse, style=filled, fillcolor="#dbeafe"',entity:', shape=ellipse, style=filled, fillcolor="#dcfce7"',pods:', style="rounded,dashed,filled", fillcolor="#faf\
5ff", color="#7e22ce"'};function Je({id:e,kind:n,lines:o}){return`${e} [label="${o.map(U).join("\\n")}"${zn[n]}]`}var Dn={allowed:"",unknown:', style=dashed, color="#b45309", fontcolor="#b45309"',exposed:'\
, style=dashed, color="#7e22ce", fontcolor="#7e22ce"'};function _n({from:e,to:n,label:o,kind:t,isMutual:r}){return`${e} -> ${n} [label="${U(o)}"${r?", dir=both":""}${Dn[t]}]`}function U(e){return $(e).
replaceAll("\\","\\\\").replaceAll('"','\\"').replaceAll("&","&amp;")}function*Ue(e,{groupBy:n="none"}={}){let{apiVersion:o,kind:t,cni:r,families:s,assumptions:i,ground:d,workloads:a,diagnostics:l,inputs:c,scope:u,staged:y}=e;if(yield`{
"apiVersion": ${M(o)},
"kind": ${M(t)},
"cni": ${M(r)}`,yield`,
"families": ${M(s)},
"assumptions": ${M(i)}`,u!==void 0&&(yield`,
"scope": ${M(u)}`),yield`,
"ground": ${M(d)},
"workloads": `,yield*L(a.map(({class:f,...m})=>m)),e.pods.length>0&&(yield`,
"pods": `,yield*L(e.pods.map(({namespace:f,selector:m})=>({namespace:f,selector:m})))),n!=="none"&&(yield*Bn(e,n)),yield`,
"connections": `,yield*L(j(e,n),Vn()),e.exposure!==void 0&&(yield`,
"exposure": `,yield*L(Fn(e,n))),y!==void 0){for(let f of["opened","closed","uncertain"])yield`${f==="opened"?`,
"staged": {`:", "}"${f}": `,yield*L(be(y[f]));yield"}"}yield`,
"diagnostics": `,yield*L(l),yield`,
"inputs": ${M(c)}
}
`}function Vn(){let e=new Map,n=new WeakMap,o=r=>{if(!("workload"in r))return M(r);let s=e.get(r.workload)??M(r);return e.set(r.workload,s),s},t=r=>{let s=n.get(r)??M(r);return n.set(r,s),s};return({from:r,
to:s,allow:i,unknown:d})=>[`{"from":${o(r)},"to":${o(s)},"allow":${t(i)},"unknown":${t(d)}}`]}function*Bn(e,n){yield`,
"groupBy": ${M(n)},
"classes": `,yield*L(k(e,n).groups.map(({id:o,workloads:t})=>({id:o,workloads:t.map(r=>r.id)})))}function*Fn(e,n){let o=new Map(e.pods.map(({id:t,namespace:r,selector:s})=>[t,{namespace:r,selector:s}]));
for(let{id:t,exposure:r}of P(e,n)){let s=n!=="none"?{class:t}:o.has(t)?{pods:o.get(t)}:{workload:t};for(let i of r)yield{...s,...i}}}var v={characters:45e3,edges:450,readable:60};function*qe(e,{groupBy:n}){let o=N(e,n,v),t=oe(e,o);if(K(t)<=v.characters)return yield*t;let r=K(oe(e,{...o,edges:[]})),s=(v.characters-r)/(K(t)-r),i=Math.
floor(Math.min(o.edges.length,v.edges)*s*.9),d=i>0?oe(e,N(e,n,{...v,edges:i})):t;yield*K(d)<=v.characters?d:Jn}var Jn=[`flowchart LR
`,`  note["This map is too large for Mermaid: draw a part of it with --focus, or use --format svg."]
`];function K(e){return e.reduce((n,o)=>n+o.length,0)}function oe(e,{namespaces:n,outside:o,edges:t,notes:r}){let s=[[O(e.cni),...e.families].join(" · "),...r];return[`flowchart LR
`,...n.flatMap(({name:i,nodes:d},a)=>[`  subgraph s${a+1}["${I(i)}"]
`,...d.map(l=>`    ${Ke(l)}
`),`  end
`]),...o.map(i=>`  ${Ke(i)}
`),...t.map(i=>`  ${Hn(i)}
`),`  note["${s.map(I).join("<br/>")}"]:::note
`,`  classDef addresses fill:#dbeafe,stroke:#1d4ed8,color:#0f172a
`,`  classDef entity fill:#dcfce7,stroke:#15803d,color:#0f172a
`,`  classDef pods fill:#faf5ff,stroke:#7e22ce,color:#0f172a,stroke-dasharray:4 3
`,`  classDef note fill:none,stroke:none
`]}function Ke({id:e,kind:n,lines:o}){let t=o.map(I).join("<br/>");return n==="workloads"?`${e}["${t}"]`:`${e}(["${t}"]):::${n}`}function Hn({from:e,to:n,label:o,kind:t,isMutual:r}){return`${e} ${r?"<":
""}${t==="allowed"?"--":"-.-"}>|"${I(o)}"| ${n}`}function S(e,n){return`<${e}${Qe(n)}/>
`}function q(e,n){return S("rect",{...z(e)[0],width:e.width,height:e.height,...n})}function Q(e,{x:n,y:o},t){let r=$(e).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;");return`<te\
xt${Qe({x:n,y:o,...t})}>${r}</text>
`}function te(e,n,{text:o,size:t,colour:r}){let s={"font-size":t,"text-anchor":"middle",fill:r};return`${q(n,{rx:3,fill:e})}${Q(o,{x:n.x,y:n.y+t*.36},s)}`}function Qe(e){return Object.entries(e).map(([
n,o])=>` ${n}="${typeof o=="number"?C(o):o}"`).join("")}function Ye(e,{groupBy:n,layOut:o}){if(o===void 0)throw new Error("svg needs something that lays out");let t=N(e,n,{readable:150,edges:1e3});return Un(t,[[O(e.cni),...e.families].join(" · "),...t.notes],
o)}var _=14,Xe=18;function*Un(e,n,o){let{frames:t,nodes:r,routes:s,labels:i}=o(e),d=[...t,...r.values(),...i].flatMap(z),{left:a,top:l,right:c,bottom:u}=$e([...d,...s.flatMap(({corners:g})=>g)]),y=Math.
max(...n.map(g=>X(g,W.title))),[f,m]=[Math.floor(a)-_,Math.floor(l)-_],h=Math.ceil(Math.max(c-a,y))+2*_,b=Math.ceil(u-l)+3*_+n.length*Xe;yield`<svg xmlns="http://www.w3.org/2000/svg" width="${h}" heig\
ht="${b}" viewBox="${f} ${m} ${h} ${b}" font-family="Verdana,DejaVu Sans,sans-serif">
`,yield`<title>who can reach whom</title>
`,yield S("rect",{x:f,y:m,width:h,height:b,fill:"white"});for(let g of t)yield q(g,{rx:10,fill:Ze,stroke:"#cbd5e1"});for(let[g,p]of e.edges.entries())yield*Xn(p,s[g]);for(let[g,{name:p}]of e.namespaces.
entries())yield Kn(p,t[g],i);for(let[g,p]of e.edges.entries())yield Zn(p,i[g]);for(let g of[...e.namespaces.flatMap(p=>p.nodes),...e.outside])yield*Qn(g,r.get(g.id));for(let[g,p]of n.entries())yield Q(
p,{x:a,y:u+2*_+g*Xe},{"font-size":W.title});yield`</svg>
`}var Ze="#f1f5f9";function Kn(e,n,o){if(n===void 0)return"";let t=X(e,W.title),[{x:r,y:s},{x:i}]=z(n),d=[r+6+t/2,i-6-t/2].map(l=>({x:l,y:s+12,width:t,height:18})),a=d.find(l=>!o.some(c=>ke(l,c)))??d[0];
return a===void 0?"":te(Ze,a,{text:e,size:W.title,colour:"black"})}var qn={workloads:{fill:"white",stroke:"black"},addresses:{fill:"#dbeafe",stroke:"black"},entity:{fill:"#dcfce7",stroke:"black"},pods:{
fill:"#faf5ff",stroke:"#7e22ce","stroke-dasharray":"5 3"}};function*Qn(e,n){if(n===void 0)return;let{x:o,y:t,width:r,height:s}=n,i=qn[e.kind];xe(e)?yield S("ellipse",{cx:o,cy:t,rx:r/2,ry:s/2,...i}):yield q(
n,{rx:7,...i});let d=t-(e.lines.length-1)*Y/2+4;for(let[a,l]of e.lines.entries())yield Q(l,{x:o,y:d+a*Y},{"font-size":W.node,"text-anchor":"middle"})}var re={allowed:{stroke:"#475569"},unknown:{stroke:"\
#b45309","stroke-dasharray":"5 3"},exposed:{stroke:"#7e22ce","stroke-dasharray":"5 3"}};function*Xn({kind:e,isMutual:n},o){if(o===void 0)return;yield S("path",{d:o.path,fill:"none",...re[e]});let t=n?
[o.end,o.start]:[o.end];for(let r of t)yield S("path",{d:Yn(r),fill:re[e].stroke})}function Yn({x:e,y:n,route:o}){return`M${C(e)} ${C(n)} L${C(e-o*9)} ${C(n-3.5)} V${C(n+3.5)} z`}function Zn({kind:e,label:n},o){
let t=e==="allowed"?"black":re[e].stroke;return o===void 0?"":te("white",o,{text:n,size:W.label,colour:t})}function en(e,n){return n===void 0?o=>[nn(o,e)]:eo(e)}function nn(e,n){return n.map((t,r)=>tn(e[r]??"",t.width)).join("  ").trimEnd()}function eo(e){let n=e.map(({width:t},r)=>({lead:e.slice(0,r).reduce(
(i,d)=>i+d.width+2,0),width:t,known:new Map})),o=e.reduce((t,{width:r})=>t+r+2,-2);return t=>{let r=[],s=0;for(let[i,{lead:d,width:a,known:l}]of n.entries()){let c=t[i]??"",u=l.get(c)??no(c,a);l.set(c,
u);let y=Math.max(0,Math.min(d,o-Math.max(...u.map(G))));for(;u.some((f,m)=>G(r[s+m]??"")>Math.max(0,y-2));)s++;for(let[f,m]of u.entries())r[s+f]=tn(r[s+f]??"",y)+m}return Array.from(r,(i="")=>i.trimEnd())}}
function on(e){let n=e.map(({heading:o})=>o);return[nn(n,e),e.map(({width:o})=>"─".repeat(o)).join("  ")]}function tn(e,n){return e+" ".repeat(Math.max(0,n-G(e)))}function no(e,n){let o=[],t="";for(let r of e.
split(" "))t!==""&&G(`${t} ${r}`)>n&&(o.push(t),t=""),t=t===""?r:`${t} ${r}`;return[...o,t]}function rn(e){return e.split(" ").reduce((n,o)=>Math.max(n,G(o)),0)}function*dn(e,n,o){let t=k(e,n).groups.filter(({workloads:r})=>r.length>1);if(t.length!==0){yield`${o.bold("Workloads grouped in one row")}
`,n==="namespace"&&(yield`  a row holds what any of the first may send to any of the second
`);for(let{id:r,workloads:s}of t){let i=s.slice(0,V).map(l=>R(l.id)),d=s.length-i.length,a=`${i.join(", ")}${d>0?`, … and ${d} more`:""}`;yield*o.paragraph(`${R(r)}: ${a}`,["  ","      "])}yield`
`}}var V=24;function*ln({workloads:e,scope:n},o){let t=e.filter(({id:r,replicas:s})=>s!==void 0&&n?.focus?.includes(r)!==!1);if(t.length!==0){yield`Pods that policies treat differently: a row holds wh\
at any pod of the workload may
`;for(let{id:r,replicas:s=[]}of t.slice(0,V)){let i=s.map(ce).join(" | ");yield*o.paragraph(`${R(r)}: ${i}`,["  ","      "])}t.length>V&&(yield`  … and ${t.length-V} more workloads
`),yield`
`}}function*cn(e,n,o){if(e.exposure===void 0)return;yield`${o.bold("Pods that no manifest holds")}
`;let t=new Map;for(let r of P(e,n)){let s=r.exposure.map(({direction:i,words:d})=>`${i} ${d}`).join(`
`);t.set(s,[...t.get(s)??[],r])}for(let[r,...s]of t.values()){if(r===void 0)continue;let i=[r,...s].slice(0,V).map(({id:a})=>R(a)),d=s.length+1-i.length;yield*o.paragraph(`${i.join(", ")}${d>0?`, … an\
d ${d} more`:""}`,["  ","  "]),e.scope?.direction!=="egress"&&(yield*an("could be reached by",sn(r,"ingress"),o)),e.scope?.direction!=="ingress"&&(yield*an("could reach",sn(r,"egress"),o))}yield`
`}function sn({exposure:e},n){return e.filter(o=>o.direction===n)}function*an(e,n,o){if(n.length===0){yield`    ${e} none of them
`;return}yield`    ${e}
`;for(let{words:t,by:r,reach:{allow:s}}of F(n)){let i=r===void 0?"":` (${B(r)})`,d=o.wrap(`${$(t)}${i}`,{first:"    - ",rest:"      "});for(let a of d)yield`${s.length===0?o.yellow(a):a}
`}}function*pn(e,n){if(e===void 0)return;let{opened:o,closed:t,uncertain:r}=e;if(o.length+t.length+r.length===0){yield`${n.bold("Staged policies change nothing")}

`;return}yield*se("open",o,n.red,n),yield*se("close",t,n.green,n),yield*se("leave uncertain",r,n.yellow,n)}function*se(e,n,o,t){if(n.length!==0){yield`${t.bold(o(`Staged policies ${e} ${x(me(n),"conne\
ction")}`))}
`;for(let{groups:r}of Ge(n))for(let{because:s,changes:i}of r){for(let d of i){for(let a of Ee(d))yield*t.paragraph(a,["  ","      "]);for(let{reason:a}of d.unknown.slice(0,1))yield*t.paragraph($(a),["\
    ","      "])}for(let[d,a]of s.entries())yield*t.paragraph(`${d===0?"because":"and"} ${Re(a)} (${B(a)})`,["    ","      "],t.dim)}yield`
`}}function*mn(e,n){let o=ye(n),{groupBy:t="none"}=n;yield*oo(e,o);let r=t==="none"&&e.scope===void 0,s=co(),i=to(r?fn(e):j(e,t)),d=so(r?fn(e):j(e,t),s,n.width),a=io(r?[...e.workloads,...e.pods].map(({id:y})=>y):
ao(j(e,t))),l=lo(a,d,n.width),c=en(l,n.width),u=0;for(let y of j(e,t)){if(u===0)for(let f of on(l))yield`${o.dim(f)}
`;yield`${c(po(y,{reasons:i,portsOf:s,scope:e.scope})).join(`
`)}
`,u++}u>0&&(yield`
`),yield*ro(i,o),yield*ln(e,o),t!=="none"&&(yield*dn(e,t,o)),yield*cn(e,t,o),yield*pn(e.staged,o),yield*fe(e.diagnostics,n,o),n.detail==="full"&&(yield*ue(e.inputs,o));for(let y of pe(e.diagnostics))yield`${o.
yellow(y)}
`;yield`${o.bold(`${x(e.workloads.length,"workload")}, ${x(u,t==="none"?"connection":"grouped connection")}`)}
`}function*oo(e,n){let{cni:o,families:t,assumptions:r,ground:s}=e,[i,...d]=n.wrap([O(o),...t].join(" · "),{first:"",rest:"  "});yield`${n.bold(i??"")}
`;for(let a of d)yield`${n.bold(a)}
`;for(let a of r){let l=n.wrap(`assumed: ${$(a)}`,{first:"  ",rest:"    "});for(let c of l)yield`${n.yellow(c)}
`}for(let a of s)for(let l of n.wrap(le(a),{first:"  ",rest:"    "}))yield`${n.dim(l)}
`;for(let a of H(e))for(let l of n.wrap($(a),{first:"  ",rest:"    "}))yield`${l}
`;yield`
`}function to(e){let n=new Map;for(let{unknown:o}of e)for(let{reason:t}of o)n.has(t)||n.set(t,n.size+1);return n}function*fn({reaches:e,entries:n,fromAddresses:o,toAddresses:t}){yield*e,yield*n;for(let r of o)
yield*r;for(let r of t)yield*r}function*ro(e,n){if(e.size!==0){yield`${n.yellow("Unknown because")}
`;for(let[o,t]of e)yield`${n.wrap($(o),{first:`  [${t}] `,rest:"      "}).join(`
`)}
`;yield`
`}}function so(e,n,o){let t=o===void 0?un:Math.min(un,Math.floor(o/5)),r=a=>Math.max(rn(a),Math.min(G(a),t)),s=new Set,[i,d]=[5,0];for(let a of e){a.unknown.length>0&&(d=Math.max(d,r(`${E(a.unknown)} \
[99]`)));let l=n(a.allow);s.has(l)||(s.add(l),i=Math.max(i,r(l)))}return{allow:i,unknown:d===0?0:Math.max(d,7)}}var un=30;function io(e){let n=gn;for(let o of e)n=Math.max(n,G(R(o)));return n}function*ao(e){
for(let{from:n,to:o}of e)for(let t of[n,o])"cidrs"in t||(yield ie(t))}var gn=21;function lo(e,{allow:n,unknown:o},t){let r=o===0?n:n+2+o,s=t===void 0?e:Math.max(gn,Math.min(e,Math.floor((t-r-4)/2))),i=[
{heading:"from",width:s},{heading:"to",width:s}],d=t===void 0?0:Math.max(0,t-2*(s+2)-r);if(o===0)return[...i,{heading:"allow",width:n+d}];let a=Math.floor(d/2);return[...i,{heading:"allow",width:n+a},
{heading:"unknown",width:o+d-a}]}function co(){let e=new WeakMap;return n=>{let o=e.get(n)??E(n);return e.set(n,o),o}}function po({from:e,to:n,allow:o,unknown:t},{reasons:r,portsOf:s,scope:i}){let d=[
...new Set(t.map(({reason:a})=>a))].map(a=>`${E(t.filter(c=>c.reason===a))} [${r.get(a)}]`);return[yn(e,i?.fromWhole,i?.from)??ie(e),yn(n,i?.toWhole,i?.to)??ie(n),s(o),d.join(", ")]}function yn(e,n=[],o=[]){
if(!(!("cidrs"in e)||n.length<2||e.cidrs.join()!==n.join()))return R(o.join(", "))}function ie(e){return"class"in e?R(e.class):we(e,fo)}var fo=16;var Vt={table:mn,json:Ue,csv:Te,dot:He,mermaid:qe,svg:Ye};export{Vt as drawnReports};
