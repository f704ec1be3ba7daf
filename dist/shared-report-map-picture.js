import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{b as $,c as q,f as h,g as D,m as C,t as H,u as T,v as J,w as b,x as N}from"./shared-report-text.js";import{o as k,p as x,s as A}from"./shared-diagnostics.js";function L(e,n){if("workload"in e)return h(e.workload);if("pods"in e)return h(A(e.pods));if("entity"in e)return e.entity;if("hypothetical"in e)return h(le(e.hypothetical));let o=e.cidrs.length-n,r=e.cidrs.
slice(0,n).join(" ");return o>0?`${r} … and ${o} more ranges`:r}function le({namespaces:e,labels:n}){let o=n.length===0?"":` that has ${n.join(" and ")}`;return`any pod of ${ce(e)}${o}`}function ce(e){
if(e==="any")return"any namespace";if("name"in e)return`namespace ${e.name}`;let n=e.labels.map(a=>/^kubernetes\.io\/metadata\.name(?:!=| notin \()([^)]*)\)?$/.exec(a)?.[1]),o=n.flatMap(a=>a?.split(",")??
[]),r=e.labels.filter((a,s)=>n[s]===void 0),t=o.length===0?"":` but ${o.join(", ")}`;return r.length===0?`any namespace${t}`:`a namespace labelled ${r.join(" and ")}${t===""?"":`,${t}`}`}function*Ne(e){let{apiVersion:n,kind:o,base:r,head:t,workloads:a,notes:s,diagnostics:l}=e;yield`{
"apiVersion": ${b(n)},
"kind": ${b(o)}`,yield`,
"base": ${b(r)},
"head": ${b(t)}`;for(let d of["opened","closed","uncertain"])yield`,
"${d}": `,yield*N(pe(e[d]));yield`${e.equivalent===void 0?"":`,
"equivalent": ${e.equivalent}`},
"workloads": ${b(a)},
"notes": ${b(s)},
"diagnostics": `,yield*N(l),yield`
}
`}function*pe(e){for(let{allow:n,unknown:o,...r}of k(e))yield{...r,allow:n.map(V),unknown:o.map(V)}}function V(e){if(!T(e))return e;let{from:n,to:o,...r}=e,t=J(e).slice(e.protocol.length+1);return t===
""?r:{...r,messages:t}}function We(e){return D(e).replace(ue,n=>`#${n.codePointAt(0)};`)}var ue=/(?<![\p{L}\p{N}])-|-(?![\p{L}\p{N}])|\.(?!\S)|[^\p{L}\p{N} /.,:+=()…·?-]/gu;function _(e){let{x:n,y:o}=e[0]??{x:0,y:0},[r,t,a,s]=[n,o,n,o];for(let{x:l,y:f}of e)[r,a]=[Math.min(r,l),Math.max(a,l)],[t,s]=[Math.min(t,f),Math.max(s,f)];return{left:r,top:t,right:a,bottom:s}}function z({
x:e,y:n,width:o,height:r}){return[{x:e-o/2,y:n-r/2},{x:e+o/2,y:n+r/2}]}function Ie(e,n){let o=(r,t)=>Math.abs(r)*2<t;return o(e.x-n.x,e.width+n.width)&&o(e.y-n.y,e.height+n.height)}function M(e){return Math.
round(e*10)/10+0}function v(e,n){let o=0;for(let r of e)o+=q(r)*(fe.test(r)?.4:ye.test(r)?.9:.63);return o*n}var fe=/[ ijl.,:;'|!()[\]{}/tfr-]/,ye=/[mwMW@%—…]/;async function K(){let{graphlib:e,layout:n}=await import("./lazy-dagrejs-dagre.js");return({nodes:o,edges:r})=>{let t=new e.Graph({multigraph:!0});t.setGraph({rankdir:"LR",nodesep:24,ranksep:64,edgesep:14});
for(let[d,c]of o)t.setNode(d,{...c});for(let{name:d,from:c,to:u,size:m}of r)t.setEdge(c,u,{...m,labelpos:"c"},d);n(t);let a=[...o].map(([d,c])=>{let{x:u=0,y:m=0}=t.node(d);return[d,{x:u,y:m,...c}]}),s=r.
map(({name:d,from:c,to:u,size:m})=>{let{x:i=0,y:p=0,points:y=[]}=t.edge(c,u,d);return{name:d,points:y.slice(1,-1),label:{x:i,y:p,...m}}}),l=new Map;for(let{x:d,width:c}of[...a.map(([,u])=>u),...s.map(
({label:u})=>u)])l.set(Math.round(d),Math.max(c/2,l.get(Math.round(d))??0));let f=d=>({...d,half:l.get(Math.round(d.x))??0});return{nodes:new Map(a.map(([d,c])=>[d,f(c)])),edges:new Map(s.map(({name:d,
points:c,label:u})=>[d,{through:c.map(f),label:u}]))}}}var S={above:26,below:10,beside:10},P={left:"left rim",right:"right rim"},G={width:0,height:0};function Q(e,{inner:n,stubs:o},r){let t=o.map(({name:p,node:y,side:g})=>{let[w,E]=g==="right"?[y,P.right]:
[P.left,y];return{name:p,from:w,to:E,size:G}}),a=[...n,...t],s=Object.values(P).filter(p=>a.some(({from:y,to:g})=>y===p||g===p)),[l,f]=[new Set(a.map(({from:p})=>p)),new Set(a.map(({to:p})=>p))],d=s.flatMap(
p=>[...e.keys()].filter(y=>!(p===P.right?l:f).has(y)).map(y=>{let[g,w]=p===P.right?[y,p]:[p,y];return{name:`tie ${g} ${w}`,from:g,to:w,size:G}})),c=r({nodes:new Map([...e,...s.map(p=>[p,G])]),edges:[...a,
...d]}),u=[...e.keys()].flatMap(p=>c.nodes.get(p)??[]),m=a.flatMap(({name:p})=>c.edges.get(p)??[]),i=_([...u.flatMap(z),...m.flatMap(({through:p,label:y})=>[...p,...z(y).filter(()=>y.width>0)])]);return{
layout:c,left:i.left-S.beside,top:i.top-S.above,width:i.right-i.left+2*S.beside,height:i.bottom-i.top+S.above+S.below}}function U(e,n){let{x:o,y:r,width:t,height:a}=n??{x:0,y:0,width:0,height:0},[s,l]=[
o-t/2-(e?.left??0),r-a/2-(e?.top??0)],f=d=>({...d,x:d.x+s,y:d.y+l});return{frame:{x:o,y:r,width:t,height:a},nodes:new Map([...e?.layout.nodes??[]].map(([d,c])=>[d,f(c)])),edges:new Map([...e?.layout.edges??
[]].map(([d,{through:c,label:u}])=>[d,{through:c.map(f),label:f(u)}]))}}function W(e,n,o){let r=e?.edges.get(n)?.through??[],t=o==="right"?r:r.toReversed(),a=t.at(-1);if(e===void 0||a===void 0)return[];
let{x:s,width:l}=e.frame;return[...t,{x:s+(o==="right"?l/2:-l/2),y:a.y,half:0}]}function Y(e){let n=X(e.map(({from:r,to:t,through:a})=>({box:r,next:a[0]??t}))),o=X(e.map(({from:r,to:t,through:a})=>({box:t,next:a.at(-1)??r})));return e.flatMap((r,t)=>{let[a,s]=[n[t],o[t]];if(a===void 0||
s===void 0)return[];let l=ge(a,s,r);return[{start:a,end:s,path:xe(l),corners:l.flat()}]})}var me=7;function X(e){let n=new Map;for(let[t,a]of e.entries()){let s=`${a.box.id} ${Z(a)}`;n.set(s,[...n.get(
s)??[],t])}let o=[],r=t=>e[t]?.next.y??0;for(let t of n.values()){t.sort((a,s)=>r(a)-r(s)||a-s);for(let[a,s]of t.entries()){let l=e[s];l!==void 0&&(o[s]=he(l,a-(t.length-1)/2,t.length))}}return o}function Z({
box:e,next:n}){return n.x<e.x?-1:1}function he(e,n,o){let{x:r,y:t,width:a,height:s,isRound:l}=e.box,f=n*Math.min(me,(s-10)/o),d=a/2*(l?Math.sqrt(1-(f/(s/2))**2):1),c=Z(e);return{x:r+c*d,y:t+f,route:c===
1?-1:1}}function ge(e,n,{from:o,to:r,through:t}){let a=({x:d,half:c},u,m)=>[{x:d-m*c,y:u},{x:d+m*c,y:u}],[,s]=a(o,e.y,e.route===1?-1:1),[l]=a(r,n.y,n.route),f=t.map((d,c)=>a(d,d.y,d.x<(t[c-1]??o).x?-1:
1));return[[e,s],...f,[l,n]]}function xe([[e,n]=be,...o]){let r=`M${F(e)} H${M(n.x)}`,t=n;for(let[a,s]of o){let l=(t.x+a.x)/2;r+=` C${F({x:l,y:t.y})} ${F({x:l,y:a.y})} ${F(a)}`,r+=` H${M(s.x)}`,t=s}return r}
var be=[{x:0,y:0},{x:0,y:0}];function F({x:e,y:n}){return`${M(e)} ${M(n)}`}var j={node:11,label:9,title:13},we=14;async function Ye(){let e=await K();return n=>$e(n,e)}function $e(e,n){let o=Se(e),r=o.filter(O).map(i=>({...i,from:i.groups[0],to:i.groups[1]})),t=e.outside.map(
i=>[i.id,oe(i)]),a=e.namespaces.map((i,p)=>I(p)),s=n({nodes:new Map([...a.map(i=>[i,Me]),...t]),edges:r}),l=Pe(e,o.map(i=>({...i,sides:ne(i,s)})),n),f=n({nodes:new Map([...l,...t]),edges:r}),d=new Map(
a.map(i=>[i,U(l.get(i),f.nodes.get(i))])),c=new Map([...e.namespaces.flatMap(i=>i.nodes),...e.outside].map(i=>{let p=[...d.values(),f].flatMap(y=>y.nodes.get(i.id)??[])[0]??B;return[i.id,{...p,id:i.id,
isRound:te(i)}]})),u=o.map(i=>{let[p,y]=i.groups.map(de=>d.get(de));if(!O(i))return p?.edges.get(i.name)??ee;let[g,w]=ne(i,s),{through:E,label:se}=f.edges.get(i.name)??ee,ie=W(y,i.name,w).toReversed();
return{through:[...W(p,i.name,g),...E,...ie],label:se}}),m=i=>c.get(i)??{...B,id:i,isRound:!1};return{frames:a.map(i=>f.nodes.get(i)??B),nodes:c,routes:Y(o.map(({from:i,to:p},y)=>({from:m(i),to:m(p),through:u[y]?.
through??[]}))),labels:u.map(({label:i})=>i)}}var Me={width:1,height:1},B={x:0,y:0,width:0,height:0,half:0},ee={through:[],label:B};function Se({namespaces:e,edges:n}){let o=new Map(e.flatMap(({nodes:r},t)=>r.
map(({id:a})=>[a,I(t)])));return n.map(({from:r,to:t,label:a},s)=>({name:String(s),from:r,to:t,size:{width:v(a,j.label)+4,height:13},groups:[o.get(r)??r,o.get(t)??t]}))}function I(e){return`namespace ${e}`}
function O({groups:[e,n]}){return e!==n}function ne({groups:[e,n]},o){return(o.nodes.get(e)?.x??0)<(o.nodes.get(n)?.x??0)?["right","left"]:["left","right"]}function Pe({namespaces:e},n,o){return new Map(
e.map(({name:r,nodes:t},a)=>{let s=I(a),l=v(r,j.title),f=n.filter(u=>!O(u)&&u.groups[0]===s),d=n.filter(O).flatMap(u=>{let{name:m,from:i,to:p,groups:y,sides:g}=u;return y[0]===s?[{name:m,node:i,side:g[0]}]:
y[1]===s?[{name:m,node:p,side:g[1]}]:[]}),c=new Map(t.map(u=>[u.id,oe(u,l)]));return[s,Q(c,{inner:f,stubs:d},o)]}))}function te({kind:e}){return e==="addresses"||e==="entity"}function oe(e,n=0){let o=Math.
max(...e.lines.map(t=>v(t,j.node))),r=e.lines.length*we;return te(e)?{width:o*1.3+18,height:r+22}:{width:Math.max(n,o+18),height:r+14}}var ae=[{reason:"internet",words:"to or from the internet"},{reason:"cloud-metadata",words:"to the cloud metadata address"},{reason:"cross-namespace",words:"across namespaces"},{reason:void 0,words:"w\
ithin a namespace, or with private addresses"}];function an(e){return ae.flatMap(({reason:n,words:o})=>{let r=e.filter(({reasons:a})=>Re(a)===n);if(r.length===0)return[];let t=new Map;for(let a of r){
let s=JSON.stringify(a.because),l=t.get(s);l===void 0?t.set(s,{because:a.because,changes:[a]}):l.changes.push(a)}return[{words:o,connections:x(r),groups:[...t.values()]}]})}function Re(e){return ae.find(
({reason:n})=>n!==void 0&&e.includes(n))?.reason}function sn({object:e,field:n,change:o}){return`${n===""?h(e):`${h(e)}: ${h(n)}`} ${o==="changed"?"changed":`was ${o}`}`}function dn({side:e,file:n,line:o,
excerpt:r,before:t}){let a={sign:e==="base"?"-":"+",place:C({file:n,line:o}),excerpt:r.trim()};if(t===void 0)return[a];let s={sign:"-",place:C(t),excerpt:t.excerpt.trim()};return s.excerpt===a.excerpt?
[a]:[s,a]}var ke=4,R=6;function ln(e){let n=H([...e.allow,...e.unknown]);if(x([e])<=ke)return Array.from(k([e]),({from:s,to:l})=>`${L(s,R)} → ${Ce(s,l)?"its own replicas":L(l,R)} ${n}`);let{from:o,to:r,
pairs:t}=e,a={all:"","same-namespace":", within a namespace","cross-namespace":", across namespaces"}[t];return[`${$(x([e]),"connection")} ${n}${a}: ${re(o)} → ${re(r)}`]}function re(e){if(!("worklo\
ads"in e))return L(e,R);let n=e.workloads.length-R,o=e.workloads.slice(0,R).map(h).join(", ");return n>0?`${o} and ${$(n,"more")}`.replace(/mores?$/,"more"):o}function Ce(e,n){return"workload"in e&&"w\
orkload"in n&&e.workload===n.workload}function cn(e){if(e.length===0)return"no case covers it";let n=e.filter(({extent:s})=>s==="whole"),o=(n.length>0?n:e).slice(0,2),r=o.map(s=>`${h(s.suite)}/${h(s.case)}\
 (${C(s)})`),t=e.length-o.length,a=t>0?` and ${$(t,"more case")}`:"";return`${n.length>0?"covered":"covered in part"} by ${r.join(", ")}${a}`}var pn="the cloud metadata address is among them";function un({
name:e,commit:n}){return n===void 0?h(e):`${h(e)} (${n.slice(0,7)})`}function fn({opened:e,closed:n,uncertain:o,workloads:r,equivalent:t}){let a=o.length===0?"":`, ${x(o)} uncertain`,{added:s,removed:l}=r,
f=s.length+l.length===0?"":`; ${$(s.length,"workload")} added, ${l.length} removed`,d=t===!0?": nothing could tell the two apart":"";return`${$(x(e),"connection")} opened, ${x(n)} closed${a}${f}${d}`}export{L as a,le as b,Ne as c,pe as d,We as e,_ as f,z as g,Ie as h,M as i,v as j,j as k,we as l,Ye as m,te as n,an as o,sn as p,dn as q,ln as r,cn as s,pn as t,un as u,fn as v};
