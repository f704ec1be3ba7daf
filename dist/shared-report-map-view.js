import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{t_11 as y}from"./shared-command.js";import{a_14 as f}from"./shared-run.js";function h(e){let[o,...n]=[...new Set(e)];if(o!==void 0&&n.length===0)return o;let t=k(e.flatMap(a=>a.allow)),r=[],s=t;for(let a of e.flatMap(l=>l.unknown)){let l=d(a,s);r.push(...l),s=R([...s,...l])}
return{allow:t,unknown:r.sort(p)}}function k(e){let o=R(e.filter(({only:r})=>r===void 0)),n=[];for(let r of e.filter(({only:s})=>s!==void 0)){let s=n.flatMap(a=>{let l=Math.max(a.from,r.from),i=Math.min(
a.to,r.to),c=[...new Set([...a.only??[],...r.only??[]])].sort(f);return a.protocol===r.protocol&&l<=i?[{protocol:a.protocol,from:l,to:i,only:c}]:[]});n=[...n.flatMap(a=>d(a,s)),...s,...d(r,s)]}let t=n.
flatMap(r=>d(r,o));return t.length===0?o:[...o,...t].sort(p)}function R(e){let o=[];for(let{protocol:n,from:t,to:r}of[...e].sort(p)){let s=o.at(-1);s!==void 0&&s.protocol===n&&t<=s.to+1?o[o.length-1]=
{protocol:n,from:s.from,to:Math.max(s.to,r)}:o.push({protocol:n,from:t,to:r})}return o}function d(e,o){let n=[e];for(let{protocol:t,from:r,to:s}of o)n=n.flatMap(a=>{if(a.protocol!==t||s<a.from||a.to<r)
return[a];let l={...a,to:r-1},i={...a,from:s+1};return[l,i].filter(c=>c.from<=c.to)});return n}function p(e,o){return w(e.protocol)-w(o.protocol)||f(e.protocol,o.protocol)||e.from-o.from}var g=["TCP",
"UDP","SCTP"];function w(e){let o=g.indexOf(e);return o<0?g.length:o}function B(e){let o=new Map;for(let n of e){let t=JSON.stringify([n.direction,n.by?.policy,n.by?.rule]),r=o.get(t);r===void 0?o.set(t,[n]):r.push(n)}return[...o.values()].map(O)}function O(e){let[o]=e;
if(o===void 0)throw new Error("a line of no rows");let{direction:n,by:t}=o,r=e.length===1?{allow:o.allow,unknown:o.unknown}:h(e);if(e.length===1)return{direction:n,pods:o.pods,words:o.words,reach:r,by:t,
rows:e};let{allow:s,unknown:a}=r,l=A(e).map(({pods:u})=>u),i=l.slice(0,v),c=l.length-i.length,$=e.some(N)||new Set(e.map(u=>JSON.stringify([u.allow,u.unknown]))).size>1,m=`${i.join("; or ")}${c>0?`; o\
r ${c} more sorts`:""}${$?", less what other rules forbid":""}`,E=[...new Set(e.flatMap(u=>u.unknown.map(({reason:j})=>j)))].join("; "),S=s.length===0?[]:[`on ${x(s)}`],M=a.length===0?[]:[`possibly on\
 ${x(a)} (depends on ${E})`],P=t===void 0?"because no policy isolates it":`by ${t.policy} ${t.rule}`;return{direction:n,pods:m,words:[m,[...S,...M].join(" and "),P].join(", "),reach:r,by:t,rows:e}}var v=4;
function x(e){let o=y(e);return o==="all"?"all ports":o}function A(e){let o=[...new Map(e.map(n=>L(n)).map(n=>[n.pods,n])).values()];return o.filter(({conditions:n})=>!o.some(t=>t.conditions.size<n.size&&
[...t.conditions].every(r=>n.has(r))))}function L({namespaceSelector:e,podSelector:o}){let n=b(e),t=b(o),r=n.length===1?/^kubernetes\.io\/metadata\.name=(.*)$/.exec(n[0]??"")?.[1]:void 0;return{pods:`\
any pod of ${r!==void 0?`namespace ${r}`:n.length===0?"any namespace":`a namespace labelled ${n.join(" and ")}`}${t.length===0?"":` that has ${t.join(" and ")}`}`,conditions:new Set([...n.map(a=>`name\
space ${a}`),...t])}}function b({matchLabels:e={},matchExpressions:o=[]}){return[...Object.entries(e).map(([n,t])=>`${n}=${t}`),...o.flatMap(({key:n,operator:t,values:r=[]})=>t==="In"?[r.map(s=>`${n}=${s}`).
join(" or ")]:t==="Exists"?[`a label ${n}`]:[])]}function N({namespaceSelector:e,podSelector:o}){return[e,o].some(({matchExpressions:n=[]})=>n.some(({operator:t})=>t==="NotIn"||t==="DoesNotExist"))}export{h as a,B as b};
