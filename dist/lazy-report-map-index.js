import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a as ge,b as he,d as we,e as z,f as Me,g as D,h as be,i as W,j as Y,k as P,l as Z,n as $e,o as Ee,p as je,r as Oe}from"./shared-report-map-picture.js";import{a as I,b as J}from"./shared-report-map-view.js";
import{a as ke,c as xe,h as Re,i as Ge}from"./shared-report-inputs.js";import{a as M,b as R,c as G,d as ue,f as E,g as $,j as L,l as ye,m as F,p as me,t as j,w as b,x as C}from"./shared-report-text.js";
import{c as le,p as ce,s as pe,t as fe}from"./shared-diagnostics.js";import"./shared-esbuild.js";function x(e,n,t="together"){let o=Rn(e,n,t),r=new Map;for(let a of We(e)){let d=o(a),i=r.get(d);i===void 0?r.set(d,[a]):i.push(a)}let s=[...r.values()].map(a=>bn(a,n,e));return{groups:s.map(({group:a})=>a),
connections:()=>kn(s,e)}}function We({workloads:e,pods:n}){if(n.length===0)return e;let t=n.map(({id:o,namespace:r,class:s})=>({id:o,namespace:r,class:s,kind:_,name:o.slice(o.indexOf("/pods(")+1)}));return[
...e,...t].sort((o,r)=>le(o.id,r.id))}var _="pods()";function ee({workloads:e}){return e[0]?.kind===_}function bn(e,n,t){let o=t.scope?.workloads===void 0?void 0:new Set(t.scope.workloads),[r,s]=[t.scope?.
sources,t.scope?.destinations].map(c=>c&&new Set(c)),a=new Map;for(let c of e){let u=o?.has(c.id)??!0,[y,f]=[r?.has(c.id)!==!1,s?.has(c.id)!==!1],m=`${c.class} ${u} ${y} ${f}`,h=a.get(m)??{class:c.class,
isMeant:u,isFrom:y,isTo:f,ids:[]};h.ids.push(c.id),a.set(m,h)}let d=[...a.values()],i=d.filter(({isMeant:c})=>c).flatMap(c=>t.exposure?.[c.class]??[]),l=[...new Map(i.map(c=>[`${c.direction} ${c.words}`,
c])).values()];return{group:{id:$n(e,n),workloads:e,exposure:l},cells:d}}function $n(e,n){let[t]=e;return n==="namespace"&&t?.kind!==_?`${t?.namespace??""}/*`:`${t?.id??""}${e.length>1?`+${e.length-1}`:
""}`}function*kn(e,n){let t=new Map(n.entries.map(o=>[o.to,o]));for(let o of e){for(let r of e)yield*xn(o,r,n);n.scope?.direction!=="ingress"&&(yield*Ce(o,n.nodes?.to??[],"to"),yield*Le(o,n.toAddresses,
"to"))}if(n.scope?.direction!=="egress"){for(let o of e){let s=o.cells.flatMap(d=>d.isMeant&&d.isTo?d.ids:[]).flatMap(d=>t.get(d)??[]).map(({allow:d,unknown:i})=>({allow:d,unknown:i}));if(s.length===0)
continue;yield{...{from:{entity:"ingress-controller"},to:{group:o.group}},...I(s),pairs:s.length}}for(let o of e)yield*Ce(o,n.nodes?.from??[],"from"),yield*Le(o,n.fromAddresses,"from")}}function*xn(e,n,t){
let{scope:o,classes:r}=t,s=(i,l)=>!i.isFrom||!l.isTo?!1:o?.direction==="ingress"?l.isMeant:i.isMeant||o?.direction!=="egress"&&l.isMeant,a=0,d=[];for(let i of e.cells)for(let l of n.cells){let c=t.between[i.
class*r+l.class],u=i===l?i.ids.length:0,y=i.ids.length*l.ids.length-u;y===0||c===void 0||ve(c)||!s(i,l)||(d.push(c),a+=y)}a>0&&(yield{from:{group:e.group},to:{group:n.group},...I(d),pairs:a})}function*Le({
group:e,cells:n},t,o){let r=new Map;for(let s of Pe(n,o))for(let{cidrs:a,allow:d,unknown:i}of t[s.class]??[]){let l=r.get(a.join())??{cidrs:a,reaches:[],pairs:0};l.reaches.push({allow:d,unknown:i}),l.
pairs+=s.ids.length,r.set(a.join(),l)}for(let{cidrs:s,reaches:a,pairs:d}of r.values()){let[i,l]=o==="from"?[{cidrs:s},{group:e}]:[{group:e},{cidrs:s}];yield{from:i,to:l,...I(a),pairs:d}}}function*Ce({
group:e,cells:n},t,o){let r=Pe(n,o).flatMap(d=>{let i=t[d.class];return i===void 0||ve(i)?[]:[{reach:i,count:d.ids.length}]});if(r.length===0)return;let[s,a]=o==="from"?[{entity:"nodes"},{group:e}]:[{
group:e},{entity:"nodes"}];yield{from:s,to:a,...I(r.map(({reach:d})=>d)),pairs:r.reduce((d,i)=>d+i.count,0)}}function Pe(e,n){return e.filter(t=>t.isMeant&&(n==="to"?t.isFrom:t.isTo))}function Rn(e,n,t){
if(n==="none")return({id:i})=>i;if(n==="namespace")return({id:i,kind:l,namespace:c})=>l===_?i:c;let o=e.scope?.workloads===void 0?void 0:new Set(e.scope.workloads),r=({id:i})=>o?.has(i)??!0,s=[...new Set(
We(e).filter(r).map(i=>i.class))],a=Gn(e,s),d=new Map(e.entries.map(({to:i,allow:l,unknown:c})=>[i,JSON.stringify([l,c])]));return i=>{let l=r(i)?`meant ${d.get(i.id)??""}`:"";return[i.kind===_?i.id:"",
t==="apart"?i.namespace:"",a(i.class,r(i)),l].join(" ")}}function Gn(e,n){let{classes:t,between:o,fromAddresses:r,toAddresses:s,exposure:a,nodes:d}=e,i=new Map,l=En(o,i),c=Array.from({length:t},(f,m)=>m),
u=new Map,y=(f,m)=>{let h=m?c:n,k=h.map(w=>l[f*t+w]).join(),g=h.map(w=>l[w*t+f]).join(),p=m?JSON.stringify([r,s,a,d?.from,d?.to].map(w=>w?.[f])):"";return String(Ne(`${k} ${g} ${p}`,i))};return(f,m)=>{
let h=`${f} ${m}`,k=u.get(h)??y(f,m);return u.set(h,k),k}}function En(e,n){let t=new Map;return e.map(o=>{let r=t.get(o)??Ne(JSON.stringify([o.allow,o.unknown]),n);return t.set(o,r),r})}function Ne(e,n){
let t=n.get(e)??n.size;return n.set(e,t),t}function ve({allow:e,unknown:n}){return e.length===0&&n.length===0}function v(e,n){if(e.exposure===void 0)return[];let t=e.scope?.workloads===void 0?void 0:new Set(e.scope.workloads);return x(e,n).groups.filter(({workloads:o})=>o.some(({id:r})=>t?.has(r)??!0)).map(jn)}
function jn({id:e,workloads:n,exposure:t}){return{id:e,workloads:n.map(o=>o.id),exposure:t}}function O(e,n){return n==="none"?fe(e):On(e,n)}function*On(e,n){for(let{from:t,to:o,allow:r,unknown:s}of x(e,n).connections())yield{from:Se(t),to:Se(o),allow:r,unknown:s}}function Se(e){return"group"in
e?{class:e.group.id}:e}var Ln=["from_kind","from","to_kind","to","verdict","protocol","first_port","last_port","by","reason"];function*ze(e,{groupBy:n="none"}){yield ne(Ln);for(let{from:t,to:o,...r}of O(e,n))yield*Te([...Ae(
t),...Ae(o)],r,"");for(let{id:t,exposure:o}of v(e,n)){let r=[n==="none"?"workload":"class",t];for(let s of o){let a=["hypothetical",Cn(s)],d=s.direction==="ingress"?[...a,...r]:[...r,...a];yield*Te(d,
s,s.by===void 0?"":`${s.by.policy} ${s.by.rule} ${s.by.file}:${s.by.line}`)}}}function Ae(e){return"workload"in e?["workload",e.workload]:"class"in e?["class",e.class]:"entity"in e?["entity",e.entity]:
"pods"in e?["pods",pe(e.pods)]:"hypothetical"in e?["hypothetical",he(e.hypothetical)]:["addresses",e.cidrs.join(" ")]}function*Te(e,{allow:n,unknown:t},o){for(let{protocol:r,from:s,to:a}of n)yield ne(
[...e,"allow",r,s,a,o,""]);for(let{protocol:r,from:s,to:a,reason:d}of t)yield ne([...e,"unknown",r,s,a,o,d])}function Cn({namespaceSelector:e,podSelector:n}){return`namespaces: ${Ie(e)}; pods: ${Ie(n)}`}
function Ie({matchLabels:e={},matchExpressions:n=[]}){let t=[...Object.entries(e).map(([o,r])=>`${o}=${r}`),...n.map(({key:o,operator:r,values:s=[]})=>r==="Exists"?o:r==="DoesNotExist"?`!${o}`:`${o} ${r===
"In"?"in":"notin"} (${s.join(",")})`)];return t.length===0?"all":t.join(",")}function ne(e){return`${e.map(n=>Wn(String(n))).join(",")}\r
`}function Wn(e){let n=ue(e),t=/^[=+\-@]/.test(n)?`'${n}`:n;return/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t}function Fe(e){let{from:n,to:t,allow:o}=e;return{from:Ve(n),to:Ve(t),label:H(e),kind:o.length===0?"unknown":"allowed",weight:Nn(n,t)}}function Je(e){let n={key:e.id,kind:"workloads",lines:[]};return J(
e.exposure).map(({direction:t,pods:o,reach:r})=>{let s={key:`pods ${o}`,kind:"pods",lines:Pn(o)},[a,d]=t==="ingress"?[s,n]:[n,s];return{from:a,to:d,label:H(r),kind:"exposed",weight:2}})}function Pn(e){
return e.split(/ (?=that has |or any pod of |or \d+ more sorts)/)}function H({allow:e,unknown:n}){let t=e.length===0?[]:[De(e)],o=n.length===0?[]:[`${De(n)}?`];return[...t,...o].join(", ")}function De(e){
let n=e.length-_e;return n<=0?j(e):`${j(e.slice(0,_e))} … and ${n} more`}var _e=4;function Ve(e){if("group"in e)return{key:e.group.id,kind:"workloads",lines:[]};if("entity"in e)return{key:`entity ${e.
entity}`,kind:"entity",lines:[e.entity]};let n=e.cidrs.length-Be,o=["addresses outside",...e.cidrs.slice(0,Be),...n>0?[`… and ${n} more`]:[]];return{key:`addresses ${e.cidrs.join()}`,kind:"addresses",
lines:o}}var Be=4;function Nn(e,n){return!("group"in e)||!("group"in n)?0:e.group.workloads[0]?.namespace===n.group.workloads[0]?.namespace?3:1}function K({scope:e}){if(e===void 0)return[];let{focus:n,direction:t,ports:o,from:r,to:s}=e,a=n===void 0?[]:[`of ${n.join(", ")}`],d=t===void 0?[]:[t],i=o===void 0?[]:[`on ${j(o)}`];return[`Only conne\
ctions ${[...a,...r===void 0?[]:[`from ${r.join(", ")}`],...s===void 0?[]:[`to ${s.join(", ")}`],...d.map(l=>`in direction ${l}`),...i].join(", ")}.`]}function N(e,n,t){if(n!==void 0)return oe(e,n,t,[]);let o=oe(e,"connectivity",t,[]);return o.arrows<=t.readable?o:oe(e,"namespace",t,[vn(o.arrows)])}function vn(e){return`Workloads are drawn by namesp\
ace, because there would be ${R(e,"arrow")}. --focus NAMESPACE draws a part of them, --group-by connectivity all.`}function oe(e,n,t,o){let{groups:r,connections:s}=x(e,n,"apart"),{links:a,inner:d,arrows:i}=An(
s(),r,t.edges),l=[...new Map(a.flatMap(({from:p,to:w})=>[p,w]).map(p=>[p.key,p])).values()],c=new Set(e.scope?.workloads),u=new Set(l.map(({key:p})=>p)),y=r.filter(({id:p,workloads:w})=>e.scope===void 0||
u.has(p)||w.some(T=>c.has(T.id))),f=l.filter(({kind:p})=>p!=="workloads"),m=new Map([...y.map(({id:p})=>p),...f.map(({key:p})=>p)].map((p,w)=>[p,`n${w+1}`])),h=p=>m.get(p)??"",k=p=>({id:h(p.id),kind:ee(
p)?"pods":"workloads",lines:In(p,n,d.get(p))}),g=p=>y.filter(w=>He(w)===p).map(k);return{namespaces:[...new Set(y.map(He))].map(p=>({name:p,nodes:g(p)})),outside:f.map(({key:p,kind:w,lines:T})=>({id:h(
p),kind:w,lines:T})),edges:Tn(a.map(({from:p,to:w,label:T,kind:Mn})=>({from:h(p.key),to:h(w.key),label:T,kind:Mn}))),notes:[...K(e),...o,...a.length<i?[Sn(a.length,i)]:[]],arrows:i}}function Sn(e,n){return`\
Left out: ${n-e} of ${R(n,"arrow")}, those within a namespace first. --focus draws a part of the map whole; --format json has everything.`}function An(e,n,t){let o=new Map,r=[[],[],[],[]],s=0,a=d=>{s++;
let i=r[d.weight];i!==void 0&&i.length<t&&i.push(d)};for(let d of e){let{from:i,to:l}=d;"group"in i&&"group"in l&&i.group===l.group?o.set(i.group,d):a(Fe(d))}for(let d of n.flatMap(Je))a(d);return{links:r.
flat().slice(0,t),inner:o,arrows:s}}function Tn(e){let n=new Map,t=(o,r,{label:s,kind:a})=>`${o} ${r} ${a} ${s}`;for(let o of e){let r=t(o.to,o.from,o),s=n.get(r);s===void 0?n.set(t(o.from,o.to,o),{...o,
isMutual:!1}):n.set(r,{...s,isMutual:!0})}return[...n.values()]}function He({workloads:e}){return e[0]?.namespace??""}function In(e,n,t){let{workloads:o}=e;if(ee(e))return o.map(({name:d})=>d);let r=t===
void 0?[]:[`among themselves: ${H(t)}`];if(n==="namespace")return[R(o.length,"workload"),...r];let s=o.slice(0,zn).map(({kind:d,name:i})=>`${d}/${i}`),a=o.length-s.length;return[...s,...a>0?[`… and ${a}\
 more`]:[],...r]}var zn=5;function*Ue(e,{groupBy:n}){yield*Dn(e,N(e,n,{readable:150,edges:2e4}))}function*Dn(e,n){let t=[[L(e.cni),...e.families].join(" · "),...n.notes];yield`digraph "who can reach whom" {
  rankdir=LR
  ranksep=1.2
  nodesep=0.3
`,yield`  fontname="Verdana"
  bgcolor=white
  labelloc=b
  labeljust=l
`,yield`  label="${t.map(o=>`${U(o)}\\l`).join("")}"
`,yield`  node [fontname="Verdana", fontsize=11, shape=box, style="rounded,filled", fillcolor=white]
`,yield`  edge [fontname="Verdana", fontsize=9, color="#475569"]
`;for(let[o,{name:r,nodes:s}]of n.namespaces.entries()){yield`  subgraph cluster_${o+1} {
    label="${U(r)}"
    style="rounded,filled"
    labelloc=t
    color="#cbd5e1"
    fillcolor="#f1f5f9"
`;for(let a of s)yield`    ${Ke(a)}
`;yield`  }
`}for(let o of n.outside)yield`  ${Ke(o)}
`;for(let o of n.edges)yield`  ${Bn(o)}
`;yield`}
`}var _n={workloads:"",addresses:', shape=ellipse, style=filled, fillcolor="#dbeafe"',entity:', shape=ellipse, style=filled, fillcolor="#dcfce7"',pods:', style="rounded,dashed,filled", fillcolor="#faf\
5ff", color="#7e22ce"'};function Ke({id:e,kind:n,lines:t}){return`${e} [label="${t.map(U).join("\\n")}"${_n[n]}]`}var Vn={allowed:"",unknown:', style=dashed, color="#b45309", fontcolor="#b45309"',exposed:'\
, style=dashed, color="#7e22ce", fontcolor="#7e22ce"'};function Bn({from:e,to:n,label:t,kind:o,isMutual:r}){return`${e} -> ${n} [label="${U(t)}"${r?", dir=both":""}${Vn[o]}]`}function U(e){return $(e).
replaceAll("\\","\\\\").replaceAll('"','\\"').replaceAll("&","&amp;")}function*qe(e,{groupBy:n="none"}={}){let{apiVersion:t,kind:o,cni:r,families:s,assumptions:a,ground:d,workloads:i,diagnostics:l,inputs:c,scope:u,staged:y}=e;if(yield`{
"apiVersion": ${b(t)},
"kind": ${b(o)},
"cni": ${b(r)}`,yield`,
"families": ${b(s)},
"assumptions": ${b(a)}`,u!==void 0&&(yield`,
"scope": ${b(u)}`),yield`,
"ground": ${b(d)},
"workloads": `,yield*C(i.map(({class:f,...m})=>m)),e.pods.length>0&&(yield`,
"pods": `,yield*C(e.pods.map(({namespace:f,selector:m})=>({namespace:f,selector:m})))),n!=="none"&&(yield*Jn(e,n)),yield`,
"connections": `,yield*C(O(e,n),Fn()),e.exposure!==void 0&&(yield`,
"exposure": `,yield*C(Hn(e,n))),y!==void 0){for(let f of["opened","closed","uncertain"])yield`${f==="opened"?`,
"staged": {`:", "}"${f}": `,yield*C(we(y[f]));yield"}"}yield`,
"diagnostics": `,yield*C(l),yield`,
"inputs": ${b(c)}
}
`}function Fn(){let e=new Map,n=new WeakMap,t=r=>{if(!("workload"in r))return b(r);let s=e.get(r.workload)??b(r);return e.set(r.workload,s),s},o=r=>{let s=n.get(r)??b(r);return n.set(r,s),s};return({from:r,
to:s,allow:a,unknown:d})=>[`{"from":${t(r)},"to":${t(s)},"allow":${o(a)},"unknown":${o(d)}}`]}function*Jn(e,n){yield`,
"groupBy": ${b(n)},
"classes": `,yield*C(x(e,n).groups.map(({id:t,workloads:o})=>({id:t,workloads:o.map(r=>r.id)})))}function*Hn(e,n){let t=new Map(e.pods.map(({id:o,namespace:r,selector:s})=>[o,{namespace:r,selector:s}]));
for(let{id:o,exposure:r}of v(e,n)){let s=n!=="none"?{class:o}:t.has(o)?{pods:t.get(o)}:{workload:o};for(let a of r)yield{...s,...a}}}var S={characters:45e3,edges:450,readable:60};function*Xe(e,{groupBy:n}){let t=N(e,n,S),o=te(e,t);if(q(o)<=S.characters)return yield*o;let r=q(te(e,{...t,edges:[]})),s=(S.characters-r)/(q(o)-r),a=Math.
floor(Math.min(t.edges.length,S.edges)*s*.9),d=a>0?te(e,N(e,n,{...S,edges:a})):o;yield*q(d)<=S.characters?d:Kn}var Kn=[`flowchart LR
`,`  note["This map is too large for Mermaid: draw a part of it with --focus, or use --format svg."]
`];function q(e){return e.reduce((n,t)=>n+t.length,0)}function te(e,{namespaces:n,outside:t,edges:o,notes:r}){let s=[[L(e.cni),...e.families].join(" · "),...r];return[`flowchart LR
`,...n.flatMap(({name:a,nodes:d},i)=>[`  subgraph s${i+1}["${z(a)}"]
`,...d.map(l=>`    ${Qe(l)}
`),`  end
`]),...t.map(a=>`  ${Qe(a)}
`),...o.map(a=>`  ${Un(a)}
`),`  note["${s.map(z).join("<br/>")}"]:::note
`,`  classDef addresses fill:#dbeafe,stroke:#1d4ed8,color:#0f172a
`,`  classDef entity fill:#dcfce7,stroke:#15803d,color:#0f172a
`,`  classDef pods fill:#faf5ff,stroke:#7e22ce,color:#0f172a,stroke-dasharray:4 3
`,`  classDef note fill:none,stroke:none
`]}function Qe({id:e,kind:n,lines:t}){let o=t.map(z).join("<br/>");return n==="workloads"?`${e}["${o}"]`:`${e}(["${o}"]):::${n}`}function Un({from:e,to:n,label:t,kind:o,isMutual:r}){return`${e} ${r?"<":
""}${o==="allowed"?"--":"-.-"}>|"${z(t)}"| ${n}`}function A(e,n){return`<${e}${Ye(n)}/>
`}function Q(e,n){return A("rect",{...D(e)[0],width:e.width,height:e.height,...n})}function X(e,{x:n,y:t},o){let r=$(e).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;");return`<te\
xt${Ye({x:n,y:t,...o})}>${r}</text>
`}function re(e,n,{text:t,size:o,colour:r}){let s={"font-size":o,"text-anchor":"middle",fill:r};return`${Q(n,{rx:3,fill:e})}${X(t,{x:n.x,y:n.y+o*.36},s)}`}function Ye(e){return Object.entries(e).map(([
n,t])=>` ${n}="${typeof t=="number"?W(t):t}"`).join("")}function en(e,{groupBy:n,layOut:t}){if(t===void 0)throw new Error("svg needs something that lays out");let o=N(e,n,{readable:150,edges:1e3});return qn(o,[[L(e.cni),...e.families].join(" · "),...o.notes],
t)}var V=14,Ze=18;function*qn(e,n,t){let{frames:o,nodes:r,routes:s,labels:a}=t(e),d=[...o,...r.values(),...a].flatMap(D),{left:i,top:l,right:c,bottom:u}=Me([...d,...s.flatMap(({corners:g})=>g)]),y=Math.
max(...n.map(g=>Y(g,P.title))),[f,m]=[Math.floor(i)-V,Math.floor(l)-V],h=Math.ceil(Math.max(c-i,y))+2*V,k=Math.ceil(u-l)+3*V+n.length*Ze;yield`<svg xmlns="http://www.w3.org/2000/svg" width="${h}" heig\
ht="${k}" viewBox="${f} ${m} ${h} ${k}" font-family="Verdana,DejaVu Sans,sans-serif">
`,yield`<title>who can reach whom</title>
`,yield A("rect",{x:f,y:m,width:h,height:k,fill:"white"});for(let g of o)yield Q(g,{rx:10,fill:nn,stroke:"#cbd5e1"});for(let[g,p]of e.edges.entries())yield*Zn(p,s[g]);for(let[g,{name:p}]of e.namespaces.
entries())yield Qn(p,o[g],a);for(let[g,p]of e.edges.entries())yield no(p,a[g]);for(let g of[...e.namespaces.flatMap(p=>p.nodes),...e.outside])yield*Yn(g,r.get(g.id));for(let[g,p]of n.entries())yield X(
p,{x:i,y:u+2*V+g*Ze},{"font-size":P.title});yield`</svg>
`}var nn="#f1f5f9";function Qn(e,n,t){if(n===void 0)return"";let o=Y(e,P.title),[{x:r,y:s},{x:a}]=D(n),d=[r+6+o/2,a-6-o/2].map(l=>({x:l,y:s+12,width:o,height:18})),i=d.find(l=>!t.some(c=>be(l,c)))??d[0];
return i===void 0?"":re(nn,i,{text:e,size:P.title,colour:"black"})}var Xn={workloads:{fill:"white",stroke:"black"},addresses:{fill:"#dbeafe",stroke:"black"},entity:{fill:"#dcfce7",stroke:"black"},pods:{
fill:"#faf5ff",stroke:"#7e22ce","stroke-dasharray":"5 3"}};function*Yn(e,n){if(n===void 0)return;let{x:t,y:o,width:r,height:s}=n,a=Xn[e.kind];$e(e)?yield A("ellipse",{cx:t,cy:o,rx:r/2,ry:s/2,...a}):yield Q(
n,{rx:7,...a});let d=o-(e.lines.length-1)*Z/2+4;for(let[i,l]of e.lines.entries())yield X(l,{x:t,y:d+i*Z},{"font-size":P.node,"text-anchor":"middle"})}var se={allowed:{stroke:"#475569"},unknown:{stroke:"\
#b45309","stroke-dasharray":"5 3"},exposed:{stroke:"#7e22ce","stroke-dasharray":"5 3"}};function*Zn({kind:e,isMutual:n},t){if(t===void 0)return;yield A("path",{d:t.path,fill:"none",...se[e]});let o=n?
[t.end,t.start]:[t.end];for(let r of o)yield A("path",{d:eo(r),fill:se[e].stroke})}function eo({x:e,y:n,route:t}){return`M${W(e)} ${W(n)} L${W(e-t*9)} ${W(n-3.5)} V${W(n+3.5)} z`}function no({kind:e,label:n},t){
let o=e==="allowed"?"black":se[e].stroke;return t===void 0?"":re("white",t,{text:n,size:P.label,colour:o})}function on(e,n){return n===void 0?t=>[tn(t,e)]:oo(e)}function tn(e,n){return n.map((o,r)=>sn(e[r]??"",o.width)).join("  ").trimEnd()}function oo(e){let n=e.map(({width:o},r)=>({lead:e.slice(0,r).reduce(
(a,d)=>a+d.width+2,0),width:o,known:new Map})),t=e.reduce((o,{width:r})=>o+r+2,-2);return o=>{let r=[],s=0;for(let[a,{lead:d,width:i,known:l}]of n.entries()){let c=o[a]??"",u=l.get(c)??to(c,i);l.set(c,
u);let y=Math.max(0,Math.min(d,t-Math.max(...u.map(G))));for(;u.some((f,m)=>G(r[s+m]??"")>Math.max(0,y-2));)s++;for(let[f,m]of u.entries())r[s+f]=sn(r[s+f]??"",y)+m}return Array.from(r,(a="")=>a.trimEnd())}}
function rn(e){let n=e.map(({heading:t})=>t);return[tn(n,e),e.map(({width:t})=>"─".repeat(t)).join("  ")]}function sn(e,n){return e+" ".repeat(Math.max(0,n-G(e)))}function to(e,n){let t=[],o="";for(let r of e.
split(" "))o!==""&&G(`${o} ${r}`)>n&&(t.push(o),o=""),o=o===""?r:`${o} ${r}`;return[...t,o]}function an(e){return e.split(" ").reduce((n,t)=>Math.max(n,G(t)),0)}function*cn(e,n,t){let o=x(e,n).groups.filter(({workloads:r})=>r.length>1);if(o.length!==0){yield`${t.bold("Workloads told of as one")}
`,n==="namespace"&&(yield`  a row tells what passes between some of one and some of the other
`);for(let{id:r,workloads:s}of o){let a=s.slice(0,B).map(l=>E(l.id)),d=s.length-a.length,i=`${a.join(", ")}${d>0?`, … and ${d} more`:""}`;yield`${M(`${E(r)}: ${i}`,{first:"  ",rest:"      "}).join(`\

`)}
`}yield`
`}}var B=24;function*pn({workloads:e,scope:n}){let t=e.filter(({id:o,replicas:r})=>r!==void 0&&n?.focus?.includes(o)!==!1);if(t.length!==0){yield`Pods that policies treat differently: a row tells what\
 any of a workload may
`;for(let{id:o,replicas:r=[]}of t.slice(0,B)){let s=r.map(me).join(" | ");yield`${M(`${E(o)}: ${s}`,{first:"  ",rest:"      "}).join(`
`)}
`}t.length>B&&(yield`  … and ${t.length-B} more workloads
`),yield`
`}}function*fn(e,n,t){if(e.exposure===void 0)return;yield`${t.bold("Pods that no manifest holds")}
`;let o=new Map;for(let r of v(e,n)){let s=r.exposure.map(({direction:a,words:d})=>`${a} ${d}`).join(`
`);o.set(s,[...o.get(s)??[],r])}for(let[r,...s]of o.values()){if(r===void 0)continue;let a=[r,...s].slice(0,B).map(({id:i})=>E(i)),d=s.length+1-a.length;yield`${M(`${a.join(", ")}${d>0?`, … and ${d}\
 more`:""}`,{first:"  ",rest:"  "}).join(`
`)}
`,e.scope?.direction!=="egress"&&(yield*ln("could be reached by",dn(r,"ingress"),t)),e.scope?.direction!=="ingress"&&(yield*ln("could reach",dn(r,"egress"),t))}yield`
`}function dn({exposure:e},n){return e.filter(t=>t.direction===n)}function*ln(e,n,t){if(n.length===0){yield`    ${e} none of them
`;return}yield`    ${e}
`;for(let{words:o,by:r,reach:{allow:s}}of J(n)){let a=r===void 0?"":` (${F(r)})`,d=M(`${$(o)}${a}`,{first:"    - ",rest:"      "});for(let i of d)yield`${s.length===0?t.yellow(i):i}
`}}function*un(e,n){if(e===void 0)return;let{opened:t,closed:o,uncertain:r}=e;if(t.length+o.length+r.length===0){yield`${n.bold("Staged policies change nothing")}

`;return}yield*ie("open",t,n.red,n),yield*ie("close",o,n.green,n),yield*ie("leave uncertain",r,n.yellow,n)}function*ie(e,n,t,o){if(n.length!==0){yield`${o.bold(t(`Staged policies ${e} ${R(ce(n),"conne\
ction")}`))}
`;for(let{groups:r}of Ee(n))for(let{because:s,changes:a}of r){for(let d of a){for(let i of Oe(d))yield*ae(i,["  ","      "]);for(let{reason:i}of d.unknown.slice(0,1))yield*ae($(i),["    ","      "])}for(let[
d,i]of s.entries())yield*ae(`${d===0?"because":"and"} ${je(i)} (${F(i)})`,["    ","      "],o.dim)}yield`
`}}function*ae(e,[n,t],o=r=>r){for(let r of M(e,{first:n,rest:t}))yield`${o(r)}
`}function*hn(e,n){let t=Ge(n.colour),{groupBy:o="none"}=n;yield*ro(e,t);let r=o==="none"&&e.scope===void 0,s=fo(),a=so(r?yn(e):O(e,o)),d=ao(r?yn(e):O(e,o),s,n.width),i=lo(r?[...e.workloads,...e.pods].map(
({id:y})=>y):co(O(e,o))),l=po(i,d,n.width),c=on(l,n.width),u=0;for(let y of O(e,o)){if(u===0)for(let f of rn(l))yield`${t.dim(f)}
`;yield`${c(uo(y,{reasons:a,portsOf:s,scope:e.scope})).join(`
`)}
`,u++}u>0&&(yield`
`),yield*io(a,t),yield*pn(e),o!=="none"&&(yield*cn(e,o,t)),yield*fn(e,o,t),yield*un(e.staged,t),yield*xe(e.diagnostics,n,t),n.detail==="full"&&(yield*Re(e.inputs,t));for(let y of ke(e.diagnostics))yield`${t.
yellow(y)}
`;yield`${t.bold(`${R(e.workloads.length,"workload")}, ${R(u,o==="none"?"connection":"grouped connection")}`)}
`}function*ro(e,n){let{cni:t,families:o,assumptions:r,ground:s}=e,[a,...d]=M([L(t),...o].join(" · "),{first:"",rest:"  "});yield`${n.bold(a??"")}
`;for(let i of d)yield`${n.bold(i)}
`;for(let i of r){let l=M(`assumed: ${$(i)}`,{first:"  ",rest:"    "});for(let c of l)yield`${n.yellow(c)}
`}for(let i of s)for(let l of M(ye(i),{first:"  ",rest:"    "}))yield`${n.dim(l)}
`;for(let i of K(e))for(let l of M($(i),{first:"  ",rest:"    "}))yield`${l}
`;yield`
`}function so(e){let n=new Map;for(let{unknown:t}of e)for(let{reason:o}of t)n.has(o)||n.set(o,n.size+1);return n}function*yn({between:e,entries:n,fromAddresses:t,toAddresses:o}){yield*e,yield*n;for(let r of t)
yield*r;for(let r of o)yield*r}function*io(e,n){if(e.size!==0){yield`${n.yellow("Unknown because")}
`;for(let[t,o]of e)yield`${M($(t),{first:`  [${o}] `,rest:"      "}).join(`
`)}
`;yield`
`}}function ao(e,n,t){let o=t===void 0?mn:Math.min(mn,Math.floor(t/5)),r=i=>Math.max(an(i),Math.min(G(i),o)),s=new Set,[a,d]=[5,0];for(let i of e){i.unknown.length>0&&(d=Math.max(d,r(`${j(i.unknown)} \
[99]`)));let l=n(i.allow);s.has(l)||(s.add(l),a=Math.max(a,r(l)))}return{allow:a,unknown:d===0?0:Math.max(d,7)}}var mn=30;function lo(e){let n=wn;for(let t of e)n=Math.max(n,G(E(t)));return n}function*co(e){
for(let{from:n,to:t}of e)for(let o of[n,t])"cidrs"in o||(yield de(o))}var wn=21;function po(e,{allow:n,unknown:t},o){let r=t===0?n:n+2+t,s=o===void 0?e:Math.max(wn,Math.min(e,Math.floor((o-r-4)/2))),a=[
{heading:"from",width:s},{heading:"to",width:s}],d=o===void 0?0:Math.max(0,o-2*(s+2)-r);if(t===0)return[...a,{heading:"allow",width:n+d}];let i=Math.floor(d/2);return[...a,{heading:"allow",width:n+i},
{heading:"unknown",width:t+d-i}]}function fo(){let e=new WeakMap;return n=>{let t=e.get(n)??j(n);return e.set(n,t),t}}function uo({from:e,to:n,allow:t,unknown:o},{reasons:r,portsOf:s,scope:a}){let d=[
...new Set(o.map(({reason:i})=>i))].map(i=>`${j(o.filter(c=>c.reason===i))} [${r.get(i)}]`);return[gn(e,a?.fromWhole,a?.from)??de(e),gn(n,a?.toWhole,a?.to)??de(n),s(t),d.join(", ")]}function gn(e,n=[],t=[]){
if(!(!("cidrs"in e)||n.length<2||e.cidrs.join()!==n.join()))return E(t.join(", "))}function de(e){return"class"in e?E(e.class):ge(e,yo)}var yo=16;var Ft={table:hn,json:qe,csv:ze,dot:Ue,mermaid:Xe,svg:en};export{Ft as drawnReports};
